package derek.render;

import derek.graphics.TimeAxis;
import derek.graphics.TimeSpan;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.EdtfDate;
import derek.model.EdtfParser;
import derek.model.Person;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.site.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets acts and the steps of cases in the order of time. */
final class TimelineComposer {
  /** With fewer events, the lists of the page show their order well enough. */
  private static final int FEWEST = 3;

  private final PageScope scope;

  TimelineComposer(PageScope scope) {
    this.scope = scope;
  }

  /** The page of all acts and steps; its axis is that of the acts. */
  TimelineView page(Frame frame) {
    List<Event> events =
        Stream.of(RecordKind.PROTEST, RecordKind.CASE)
            .flatMap(kind -> scope.site().records(kind, scope.language()).stream())
            .flatMap(TimelineComposer::events)
            .sorted()
            .toList();
    List<EdtfDate> acts = events.stream().filter(Event::isAct).map(Event::date).toList();
    TimeAxis axis =
        TimeAxis.of(acts)
            .or(() -> TimeAxis.of(events.stream().map(Event::date).toList()))
            .orElse(null);
    return new TimelineView(
        frame,
        events.size(),
        axis == null ? List.of() : axis.ticks(),
        axis == null ? List.of() : sections(events, axis),
        scope.notes());
  }

  /** The acts and the steps of the cases that a person was in. */
  Optional<TimelineFigure> figure(Person person) {
    return figure(
        Stream.of(Connection.Kind.PARTICIPANT, Connection.Kind.PARTY)
            .flatMap(kind -> scope.site().connections().to(person.id(), kind).stream())
            .map(Connection::from),
        person);
  }

  /** The steps of a case, and the acts that led to it. */
  Optional<TimelineFigure> figure(CourtCase courtCase) {
    return figure(related(courtCase), courtCase);
  }

  /** Whether the steps of a case stand in a figure. */
  boolean hasFigure(CourtCase courtCase) {
    return related(courtCase).flatMap(TimelineComposer::events).count() >= FEWEST;
  }

  /** An act, its parts, and the steps of the cases that it led to. */
  Optional<TimelineFigure> figure(Protest protest) {
    Stream<ContentRecord> parts =
        scope.site().connections().to(protest.id(), Connection.Kind.PART_OF).stream()
            .map(Connection::from);
    Stream<ContentRecord> cases =
        scope.site().connections().from(protest.id(), Connection.Kind.LED_TO).stream()
            .map(Connection::to);
    return figure(Stream.concat(Stream.of(protest), Stream.concat(parts, cases)), protest);
  }

  private Stream<ContentRecord> related(CourtCase courtCase) {
    return Stream.concat(
        Stream.of(courtCase),
        scope.site().connections().to(courtCase.id(), Connection.Kind.LED_TO).stream()
            .map(Connection::from));
  }

  private Optional<TimelineFigure> figure(Stream<ContentRecord> records, ContentRecord own) {
    Map<RecordId, ContentRecord> distinct = new LinkedHashMap<>();
    records.forEach(each -> distinct.putIfAbsent(each.id(), each));
    List<Event> events =
        distinct.values().stream().flatMap(TimelineComposer::events).sorted().toList();
    if (events.size() < FEWEST) {
      return Optional.empty();
    }
    return TimeAxis.of(events.stream().map(Event::date).toList())
        .map(
            axis ->
                new TimelineFigure(
                    axis.ticks(), events.stream().map(each -> row(each, axis, own)).toList()));
  }

  private List<TimelineView.Section> sections(List<Event> events, TimeAxis axis) {
    Map<String, List<TimelineFigure.Row>> months = new LinkedHashMap<>();
    for (Event event : events) {
      months
          .computeIfAbsent(month(event.date()), key -> new ArrayList<>())
          .add(row(event, axis, null));
    }
    List<TimelineView.Section> sections = new ArrayList<>();
    months.forEach(
        (month, rows) ->
            sections.add(
                new TimelineView.Section(
                    EdtfParser.parse(month).map(scope::date).orElse(null), rows)));
    return sections;
  }

  /** The month, or the year, in which a date begins, in EDTF; empty where it is open there. */
  private static String month(EdtfDate date) {
    EdtfDate.Point start = date.start();
    return start == null
        ? ""
        : start.earliest().toString().substring(0, start.month() == 0 ? 4 : 7);
  }

  private TimelineFigure.Row row(Event event, TimeAxis axis, @Nullable ContentRecord own) {
    ContentRecord record = event.record();
    CourtCase.Event step = event.step();
    boolean linked = !record.equals(own) || step == null;
    return new TimelineFigure.Row(
        step == null ? "act" : "step",
        step == null ? PageScope.form(record) : null,
        scope.date(event.date()),
        TimeSpan.of(event.date(), axis),
        linked ? scope.links().to(record) : null,
        step == null ? null : scope.text(step.text()),
        step == null
            ? scope.marks(((Protest) record).when().evidence())
            : scope.marks(record.id(), step.evidence(), step.text()));
  }

  private static Stream<Event> events(ContentRecord record) {
    if (record instanceof Protest protest) {
      return Stream.of(Event.of(protest.when().date(), protest, null));
    }
    return record instanceof CourtCase courtCase
        ? courtCase.events().stream().map(each -> Event.of(each.date(), courtCase, each))
        : Stream.empty();
  }

  /**
   * Something dated.
   *
   * @param day where it stands among others
   * @param step the step of a case; null for an act
   */
  private record Event(
      EdtfDate date, LocalDate day, ContentRecord record, CourtCase.@Nullable Event step)
      implements Comparable<Event> {
    private static final Comparator<Event> ORDER =
        Comparator.comparing(Event::day)
            .thenComparing(Event::date)
            .thenComparing(each -> each.record().id());

    static Event of(EdtfDate date, ContentRecord record, CourtCase.@Nullable Event step) {
      return new Event(date, TimeSpan.order(date), record, step);
    }

    boolean isAct() {
      return step == null;
    }

    @Override
    public int compareTo(Event other) {
      return ORDER.compare(this, other);
    }
  }
}
