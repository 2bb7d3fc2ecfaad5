package derek.render;

import derek.metadata.HowToCite;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.model.RecordNotes;
import derek.model.Status;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of all parts. Nothing on it is made up: each part is that of the first record that has
 * it, with its sources.
 */
final class StyleComposer {
  private static final int ENTRIES = 4;

  private final PageScope scope;

  StyleComposer(PageScope scope) {
    this.scope = scope;
  }

  /** Parts are composed in the order in which the page shows them, so that its notes are too. */
  StyleView page(Frame frame) {
    return new StyleView(
        frame,
        header(),
        acts().findFirst().map(this::summary).orElse(scope.noMarks()),
        original(frame),
        parts(each -> RecordNotes.of(each).facts(), RecordComposer::facts),
        parts(StyleComposer::statuses, RecordComposer::statuses),
        parts(Designation::of, RecordComposer::designations),
        parts(each -> RecordNotes.of(each).disagreements(), RecordComposer::disagreements),
        ofActs(Protest::demands, (about, each) -> about.claim(each)),
        ofActs(Protest::slogans, (about, each) -> new ProtestComposer(about).slogan(each)),
        ofActs(Protest::response, (about, each) -> about.claim(each)),
        ofCases(CourtCase::charges, (about, each) -> new CaseComposer(about).charge(each)),
        ofCases(CourtCase::decisions, (about, each) -> new CaseComposer(about).decision(each)),
        ofCases(CourtCase::positions, (about, each) -> new CaseComposer(about).position(each)),
        timeline(),
        connections(),
        acts().limit(ENTRIES).map(scope::entryWithLead).toList(),
        outside(),
        otherNames(),
        Legend.of(scope.site(), scope.language()),
        sheets(),
        howToCite(),
        scope.notes());
  }

  private @Nullable Header header() {
    return records(RecordKind.PERSON)
        .findFirst()
        .map(each -> new RecordComposer(scope.about(each)).header(each, false))
        .orElse(null);
  }

  private SafeString summary(Protest act) {
    return scope.about(act).prose(act.summaries());
  }

  private static Frame.@Nullable LanguageLink original(Frame frame) {
    return frame.languages().stream().findFirst().orElse(null);
  }

  private static List<Status> statuses(ContentRecord record) {
    if (record instanceof Person person) {
      return person.statuses();
    }
    return record instanceof CourtCase courtCase ? courtCase.statuses() : List.of();
  }

  private @Nullable TimelineFigure timeline() {
    return records(RecordKind.PERSON)
        .map(each -> new TimelineComposer(scope.about(each)).figure((Person) each))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private @Nullable ConnectionsFigure connections() {
    return records()
        .map(each -> new ConnectionsComposer(scope.about(each)).figure(each))
        .flatMap(Optional::stream)
        .filter(each -> each.picture() != null)
        .findFirst()
        .orElse(null);
  }

  /** Each of its parts may be another record's. */
  private Outside outside() {
    return new Outside(
        outside(each -> only(each.background(), List.of())).background(),
        outside(each -> only(List.of(), each.later())).later(),
        outside(
                each ->
                    new RecordNotes(
                        List.of(), List.of(), List.of(), List.of(), each.reply(), List.of()))
            .reply(),
        outside(
                each ->
                    new RecordNotes(
                        List.of(), List.of(), List.of(), List.of(), null, each.corrections()))
            .corrections());
  }

  private static RecordNotes only(List<Development> background, List<Development> later) {
    return new RecordNotes(List.of(), List.of(), background, later, null, List.of());
  }

  private Outside outside(Function<RecordNotes, RecordNotes> part) {
    return records()
        .filter(each -> !part.apply(RecordNotes.of(each)).equals(RecordNotes.NONE))
        .findFirst()
        .map(
            each -> new RecordComposer(scope.about(each)).outside(part.apply(RecordNotes.of(each))))
        .orElseGet(() -> new Outside(List.of(), List.of(), null, List.of()));
  }

  private List<OtherNameView> otherNames() {
    return records()
        .filter(each -> !each.head().otherNames().isEmpty())
        .findFirst()
        .map(each -> new RecordComposer(scope.about(each)).otherNames(each))
        .orElse(List.of());
  }

  private List<Frame.SheetLink> sheets() {
    return records(RecordKind.PERSON)
        .map(each -> new FrameComposer(scope.about(each)).sheets())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private @Nullable HowToCite howToCite() {
    return records(RecordKind.PERSON)
        .flatMap(
            each ->
                scope.site().page(each.id(), scope.language()).stream()
                    .map(page -> HowToCite.of(scope.site(), page, each)))
        .findFirst()
        .orElse(null);
  }

  private <T, V> List<V> parts(
      Function<ContentRecord, List<T>> part, BiFunction<RecordComposer, List<T>, List<V>> view) {
    return records()
        .filter(each -> !part.apply(each).isEmpty())
        .findFirst()
        .map(each -> view.apply(new RecordComposer(scope.about(each)), part.apply(each)))
        .orElse(List.of());
  }

  private <T, V> List<V> ofActs(Function<Protest, List<T>> part, BiFunction<PageScope, T, V> view) {
    return parts(acts(), part, view);
  }

  private <T, V> List<V> ofCases(
      Function<CourtCase, List<T>> part, BiFunction<PageScope, T, V> view) {
    return parts(records(RecordKind.CASE).map(CourtCase.class::cast), part, view);
  }

  private <R extends ContentRecord, T, V> List<V> parts(
      Stream<R> records, Function<R, List<T>> part, BiFunction<PageScope, T, V> view) {
    return records
        .filter(each -> !part.apply(each).isEmpty())
        .findFirst()
        .map(
            record -> {
              PageScope about = scope.about(record);
              return part.apply(record).stream().map(each -> view.apply(about, each)).toList();
            })
        .orElse(List.of());
  }

  private Stream<Protest> acts() {
    return records(RecordKind.PROTEST).map(Protest.class::cast);
  }

  private Stream<ContentRecord> records() {
    return Arrays.stream(RecordKind.values()).flatMap(this::records);
  }

  private Stream<ContentRecord> records(RecordKind kind) {
    return scope.site().records(kind, scope.language()).stream();
  }
}
