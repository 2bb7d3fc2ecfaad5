package derek.render;

import derek.model.Citation;
import derek.model.EdtfDate;
import derek.model.Evidence;
import derek.model.RecordId;
import derek.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages beyond the reports that claims of one page rest on. */
final class WebPages {
  private static final int DAY_LENGTH = "2019-10-04".length();

  private final PageScope scope;

  WebPages(PageScope scope) {
    this.scope = scope;
  }

  /** The pages that some evidence cites, each once, in order. */
  List<WebPageView> of(Evidence evidence) {
    Map<RecordId, Source> cited = new LinkedHashMap<>();
    for (Citation citation : evidence.citations()) {
      scope
          .site()
          .record(citation.source())
          .map(Source.class::cast)
          .filter(source -> source.kind() == Source.Kind.WEB_PAGE)
          .ifPresent(source -> cited.putIfAbsent(source.id(), source));
    }
    return cited.values().stream().map(source -> view(source, evidence.citations())).toList();
  }

  /**
   * The day as of which a page is meant: when the editors saw it or, where that is not recorded,
   * when it was published. Null where neither is known to the day.
   */
  static @Nullable String versionDate(Source source) {
    return Stream.of(Optional.ofNullable(source.publication().seenOn()), Optional.of(source.date()))
        .flatMap(Optional::stream)
        .map(EdtfDate::isoDateTime)
        .flatMap(Optional::stream)
        .filter(each -> each.length() == DAY_LENGTH)
        .findFirst()
        .orElse(null);
  }

  private WebPageView view(Source source, List<Citation> citations) {
    Source.Publication publication = source.publication();
    scope.links().remember(publication.address(), source.head().position());
    scope.links().remember(publication.archived(), source.head().position());
    return new WebPageView(
        scope.links().to(source),
        publication.address(),
        versionDate(source),
        publication.archived(),
        publication.seen() == null ? null : PageScope.key(publication.seen()),
        citations.stream()
            .filter(each -> each.source().equals(source.id()))
            .flatMap(each -> scope.site().citations().passage(each).stream())
            .flatMap(this::quotations)
            .toList());
  }

  private Stream<Quotation> quotations(Source.Passage passage) {
    return Notebook.quotations(passage, scope.language()).stream();
  }
}
