package derek.render;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.LocalizedText;
import derek.model.Source;
import derek.site.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a source. */
final class SourceComposer {
  private final PageScope scope;
  private final RecordComposer records;

  SourceComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
  }

  SourceView compose(Frame frame, Source source) {
    Source.Publication publication = source.publication();
    Source.Seen seen = publication.seen();
    EdtfDate seenOn = publication.seenOn();
    List<SourceView.PassageView> passages = passages(source, false);
    List<SourceView.PassageView> ignored = passages(source, true);
    return new SourceView(
        frame,
        records.header(source, false),
        PageScope.key(source.kind()),
        publication.title(),
        publication.byline(),
        address(source),
        publication.archived(),
        WebPages.versionDate(source),
        publisher(source),
        publication.language().tag(),
        scope.date(source.date()),
        scope.textOrNull(source.dateBasis()),
        seen == null ? null : PageScope.key(seen),
        scope.dateOrNull(seenOn),
        source.text() != null,
        coverage(passages, ignored),
        passages,
        ignored,
        scope.notes());
  }

  private static SourceView.Coverage coverage(
      List<SourceView.PassageView> passages, List<SourceView.PassageView> ignored) {
    int used = (int) passages.stream().filter(each -> !each.citing().isEmpty()).count();
    return new SourceView.Coverage(used, ignored.size(), passages.size() - used);
  }

  private @Nullable String address(Source source) {
    String address = source.publication().address();
    scope.links().remember(address, source.head().position());
    scope.links().remember(source.publication().archived(), source.head().position());
    return address;
  }

  private @Nullable Link publisher(Source source) {
    LocalizedText name = source.publication().publisherName();
    if (name != null) {
      return new Link(null, scope.text(name));
    }
    return scope.outgoing(source.id(), Connection.Kind.PUBLISHED_BY).stream()
        .map(Entry::link)
        .findFirst()
        .orElse(null);
  }

  private List<SourceView.PassageView> passages(Source source, boolean ignored) {
    return source.passages().stream()
        .filter(each -> (each.ignored() != null) == ignored)
        .map(each -> passage(source, each))
        .toList();
  }

  private SourceView.PassageView passage(Source source, Source.Passage passage) {
    return new SourceView.PassageView(
        passage.id(),
        PageLinks.passageAnchor(passage.id()),
        Notebook.quotations(passage, scope.language()),
        scope.textOrNull(passage.ignored() == null ? passage.note() : passage.ignored()),
        citing(source, passage));
  }

  private List<Entry> citing(Source source, Source.Passage passage) {
    List<ContentRecord> records = scope.site().citations().citing(source.id(), passage.id());
    return records.stream().sorted(scope.site().order(scope.language())).map(scope::entry).toList();
  }
}
