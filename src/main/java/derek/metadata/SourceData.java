package derek.metadata;

import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.Evidence;
import derek.model.LocalizedText;
import derek.model.RecordClaims;
import derek.model.RecordId;
import derek.model.Reference;
import derek.model.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sources, and the words that are quoted from them. */
record SourceData(Addresses addresses) {
  /** Every source that a record rests on, each once. */
  ArrayNode citedBy(ContentRecord record) {
    return of(RecordClaims.citations(record).stream().map(Citation::source));
  }

  ArrayNode citedBy(Evidence evidence) {
    return of(citations(evidence));
  }

  ObjectNode of(Source source) {
    Source.Publication publication = source.publication();
    ObjectNode node =
        brief(source).put("inLanguage", publication.language().tag()).put("abstract", lead(source));
    if (publication.title() != null) {
      node.put("headline", publication.title());
    }
    if (publication.address() != null) {
      node.put("sameAs", publication.address());
    }
    if (publication.archived() != null) {
      node.put("archivedAt", publication.archived());
    }
    Nodes.setDate(node, "datePublished", source.date());
    publisher(publication)
        .ifPresent(name -> node.set("publisher", Nodes.typed("Organization").put("name", name)));
    Nodes.setFilled(node, "hasPart", quotations(source));
    return node;
  }

  private ObjectNode brief(Source source) {
    ObjectNode node =
        Nodes.typed(source.kind() == Source.Kind.REPORT ? "NewsArticle" : "CreativeWork")
            .put("@id", addresses.subject(source))
            .put("name", addresses.text(source.name()));
    addresses.page(source.id()).ifPresent(url -> node.put("url", url));
    return node;
  }

  private static ArrayNode quotations(Source source) {
    ArrayNode quotations = Nodes.array();
    source.passages().stream()
        .filter(passage -> passage.ignored() == null)
        .flatMap(passage -> passage.quotes().stream())
        .map(
            quote ->
                Nodes.typed("Quotation")
                    .put("text", quote.exact())
                    .put("inLanguage", source.publication().language().tag()))
        .forEach(quotations::add);
    return quotations;
  }

  private ArrayNode of(Stream<RecordId> sources) {
    ArrayNode cited = Nodes.array();
    for (RecordId id :
        sources.collect(TreeSet<RecordId>::new, Collection::add, Collection::addAll)) {
      addresses
          .site()
          .record(id)
          .filter(Source.class::isInstance)
          .map(source -> brief((Source) source))
          .ifPresent(cited::add);
    }
    return cited;
  }

  private static Stream<RecordId> citations(Evidence evidence) {
    return evidence.citations().stream().map(Citation::source);
  }

  private Optional<String> publisher(Source.Publication publication) {
    LocalizedText name = publication.publisherName();
    Reference publisher = publication.publisher();
    return Optional.ofNullable(name)
        .or(
            () ->
                Optional.ofNullable(publisher)
                    .flatMap(reference -> addresses.site().record(reference.target()))
                    .map(ContentRecord::name))
        .map(addresses::text);
  }

  private String lead(Source source) {
    return addresses.text(source.head().lead().text());
  }
}
