package derek.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that one record claims, in the order of its fields, the summary last. */
public final class RecordClaims {
  private final RecordId id;
  private final List<RecordClaim> claims = new ArrayList<>();

  private RecordClaims(RecordId id) {
    this.id = id;
  }

  /** The record's claims, those in other names that carry evidence included. */
  public static List<RecordClaim> of(ContentRecord record) {
    return of(record, RecordSummaries.blocks(record));
  }

  /**
   * The same of a record whose texts are at hand.
   *
   * @param blocks of its summary in each language
   */
  public static List<RecordClaim> of(ContentRecord record, Map<Language, List<Block>> blocks) {
    RecordClaims collector = new RecordClaims(record.id());
    collector.fields(record);
    blocks.forEach(collector::summary);
    return List.copyOf(collector.claims);
  }

  /** What all the record's claims cite, in the same order, without reading its summaries. */
  public static List<Citation> citations(ContentRecord record) {
    RecordClaims collector = new RecordClaims(record.id());
    collector.fields(record);
    List<Citation> citations = new ArrayList<>();
    collector.claims.forEach(claim -> citations.addAll(claim.evidence().citations()));
    RecordSummaries.of(record)
        .values()
        .forEach(summary -> citations.addAll(summary.outline().citations()));
    return citations;
  }

  private void fields(ContentRecord record) {
    head(record);
    if (record instanceof Person person) {
      person(person);
    } else if (record instanceof Protest protest) {
      protest(protest);
    } else if (record instanceof CourtCase courtCase) {
      courtCase(courtCase);
    } else {
      other(record);
    }
  }

  /** The claims of a summary in one language. */
  public static List<RecordClaim> of(RecordId id, Language language, Summary summary) {
    RecordClaims collector = new RecordClaims(id);
    collector.summary(language, summary.blocks());
    return collector.claims;
  }

  private void add(String field, @Nullable LocalizedText text, Evidence evidence) {
    add(field, List.of(), text, evidence);
  }

  private void add(
      String field, List<RecordId> mentions, @Nullable LocalizedText text, Evidence evidence) {
    Map<Language, String> texts = text == null ? Map.of() : text.texts();
    claims.add(new RecordClaim(id, field, mentions, texts, evidence));
  }

  private void head(ContentRecord record) {
    RecordHead head = record.head();
    if (!(record instanceof GlossaryTerm) && !(record instanceof ArticleOfLaw)) {
      add("lead", head.lead().text(), head.lead().evidence());
    }
    for (OtherName other : head.otherNames()) {
      if (other.evidence() != null) {
        claims.add(
            new RecordClaim(
                id,
                "otherNames",
                List.of(),
                Map.of(other.language(), other.text()),
                other.evidence()));
      }
    }
  }

  private void person(Person person) {
    statements("roles", person.roles());
    relations("residence", person.residence());
    relations("organizations", person.organizations());
    statuses(person.statuses());
    designations(person.designations());
    notes(person.notes());
  }

  private void protest(Protest protest) {
    Protest.Occurrence when = protest.when();
    add("when", when.wording(), when.evidence());
    relations("places", protest.places());
    if (protest.partOf() != null) {
      relations("partOf", List.of(protest.partOf()));
    }
    relations("participants", protest.participants());
    relations("organizations", protest.organizations());
    if (protest.size() != null) {
      statements("size", List.of(protest.size()));
    }
    statements("demands", protest.demands());
    for (Protest.Slogan slogan : protest.slogans()) {
      claims.add(
          new RecordClaim(
              id,
              "slogans",
              List.of(),
              Map.of(slogan.language(), slogan.text()),
              slogan.evidence()));
    }
    statements("response", protest.response());
    relations("cases", protest.cases());
    notes(protest.notes());
  }

  private void courtCase(CourtCase courtCase) {
    relations("persons", courtCase.persons());
    courtCase.charges().forEach(each -> add("charges", each.text(), each.evidence()));
    courtCase.events().forEach(each -> add("events", each.text(), each.evidence()));
    courtCase.decisions().forEach(each -> add("decisions", each.text(), each.evidence()));
    courtCase.positions().forEach(each -> add("positions", each.text(), each.evidence()));
    relations("organizations", courtCase.organizations());
    statuses(courtCase.statuses());
    designations(courtCase.designations());
    notes(courtCase.notes());
  }

  private void other(ContentRecord record) {
    if (record instanceof Organization organization) {
      statements("text", organization.text());
      notes(organization.notes());
    } else if (record instanceof Place place) {
      statements("text", place.text());
      if (place.location() != null) {
        add("coordinates", null, place.location().evidence());
      }
      notes(place.notes());
    } else if (record instanceof GlossaryTerm term) {
      statements("text", term.text());
    } else if (record instanceof ArticleOfLaw article) {
      statements("text", article.text());
    }
  }

  private void statements(String field, List<Statement> statements) {
    statements.forEach(each -> add(field, each.text(), each.evidence()));
  }

  private void relations(String field, List<Relation> relations) {
    relations.forEach(each -> add(field, List.of(each.target()), each.role(), each.evidence()));
  }

  private void statuses(List<Status> statuses) {
    statuses.forEach(each -> add("statuses", each.text(), each.evidence()));
  }

  private void designations(List<Designation> designations) {
    for (Designation designation : designations) {
      add("designations", designation.by(), designation.evidence());
      add("designations", designation.authorities().text(), designation.authorities().evidence());
    }
  }

  private void notes(RecordNotes notes) {
    notes.facts().forEach(each -> add("facts", each.value(), each.evidence()));
    for (Disagreement disagreement : notes.disagreements()) {
      disagreement.positions().forEach(each -> add("disagreements", each.value(), each.evidence()));
    }
    notes.background().forEach(each -> add("background", each.text(), each.evidence()));
    notes.later().forEach(each -> add("later", each.text(), each.evidence()));
    if (notes.reply() != null) {
      statements("reply", List.of(notes.reply()));
    }
  }

  private void summary(Language language, List<Block> blocks) {
    for (Block block : blocks) {
      List<RecordId> mentions = block.links().stream().map(Reference::target).toList();
      for (Block.Claim claim : block.claims()) {
        claims.add(
            new RecordClaim(
                id, "summary", mentions, Map.of(language, claim.text()), claim.evidence()));
      }
    }
  }
}
