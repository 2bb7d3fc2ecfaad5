package derek.render;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.EdtfParser;
import derek.model.InformationPage;
import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** The pages of lists, and the first page of a language. */
final class ListComposer {
  /** The lists that the first page leads into: by person, time, place, case. */
  private static final List<RecordKind> ENTRANCES =
      List.of(RecordKind.PERSON, RecordKind.PROTEST, RecordKind.PLACE, RecordKind.CASE);

  private final PageScope scope;

  ListComposer(PageScope scope) {
    this.scope = scope;
  }

  ListView list(Frame frame, RecordKind kind) {
    List<ContentRecord> records = scope.site().records(kind, scope.language());
    List<ListView.Section> sections = sections(kind, records, scope::entryWithLead);
    List<Entry> entries = sections.stream().flatMap(each -> each.entries().stream()).toList();
    return new ListView(
        frame,
        kind.folder(),
        records.size(),
        entries.stream().map(Entry::form).filter(Objects::nonNull).distinct().sorted().toList(),
        entries.stream().anyMatch(each -> each.date() != null),
        new ListHandles(scope).of(records),
        sections,
        scope.notes());
  }

  HomeView home(Frame frame) {
    ContentRecord text = scope.page().record();
    return new HomeView(
        frame,
        scope.text(scope.site().settings().tagline()),
        text == null ? null : scope.claim(text.head().lead()),
        text instanceof InformationPage page ? scope.prose(page.summaries()) : scope.noMarks(),
        figures(),
        entries(RecordKind.SOURCE, record -> ((Source) record).kind() == Source.Kind.REPORT),
        sections(RecordKind.PROTEST, records(RecordKind.PROTEST), scope::entry),
        entries(RecordKind.PERSON, record -> true),
        entries(RecordKind.CASE, record -> true),
        Legend.of(scope.site(), scope.language()),
        scope.notes());
  }

  private List<HomeView.Figure> figures() {
    List<HomeView.Figure> figures = new ArrayList<>();
    for (RecordKind kind : ENTRANCES) {
      scope
          .site()
          .list(kind, scope.language())
          .ifPresent(
              list ->
                  figures.add(
                      new HomeView.Figure(
                          kind.folder(),
                          records(kind).size(),
                          scope.links().to(list.permalink()))));
    }
    return figures;
  }

  private List<Entry> entries(RecordKind kind, Predicate<ContentRecord> shown) {
    return records(kind).stream().filter(shown).map(scope::entry).toList();
  }

  private List<ContentRecord> records(RecordKind kind) {
    Language language = scope.language();
    return scope.site().records(kind, language);
  }

  /** Acts by month, sources by their part in the site, all others in one section. */
  private List<ListView.Section> sections(
      RecordKind kind, List<ContentRecord> records, Function<ContentRecord, Entry> entry) {
    return switch (kind) {
      case PROTEST -> byMonth(records, entry);
      case SOURCE -> bySourceKind(records, entry);
      default -> List.of(new ListView.Section(null, null, records.stream().map(entry).toList()));
    };
  }

  private List<ListView.Section> byMonth(
      List<ContentRecord> records, Function<ContentRecord, Entry> entry) {
    Map<String, List<Entry>> months = new LinkedHashMap<>();
    for (ContentRecord record : records) {
      months
          .computeIfAbsent(month(((Protest) record).when().date()), key -> new ArrayList<>())
          .add(entry.apply(record));
    }
    List<ListView.Section> sections = new ArrayList<>();
    months.forEach(
        (month, entries) ->
            sections.add(
                new ListView.Section(
                    null, EdtfParser.parse(month).map(scope::date).orElse(null), entries)));
    return sections;
  }

  private List<ListView.Section> bySourceKind(
      List<ContentRecord> records, Function<ContentRecord, Entry> entry) {
    Map<String, List<Entry>> kinds = new LinkedHashMap<>();
    for (ContentRecord record : records) {
      kinds
          .computeIfAbsent(
              "sources." + PageScope.key(((Source) record).kind()), key -> new ArrayList<>())
          .add(entry.apply(record));
    }
    List<ListView.Section> sections = new ArrayList<>();
    kinds.forEach((key, entries) -> sections.add(new ListView.Section(key, null, entries)));
    return sections;
  }

  /** The month in which a date begins, in EDTF; empty where it is open at its beginning. */
  private static String month(EdtfDate date) {
    LocalDate first = date.earliest();
    return first.equals(LocalDate.MIN) ? "" : first.toString().substring(0, 7);
  }
}
