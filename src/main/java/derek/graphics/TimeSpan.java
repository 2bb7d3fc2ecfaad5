package derek.graphics;

import derek.model.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date on an axis, as well as it is known: only a day that is known is a point.
 *
 * @param point where a day is, in percent of the axis; null where no single day is known
 * @param about whether the date is approximate or uncertain
 * @param before whether it is, or begins, before the axis
 * @param after whether it is, or ends, after the axis
 */
public record TimeSpan(
    List<Segment> segments, @Nullable Double point, boolean about, boolean before, boolean after) {
  public TimeSpan {
    segments = List.copyOf(segments);
  }

  /** The date, cut at the ends of the axis. */
  public static TimeSpan of(EdtfDate date, TimeAxis axis) {
    List<Segment> segments = new ArrayList<>();
    LocalDate day = day(date);
    if (day == null) {
      for (Stretch stretch : stretches(date, axis)) {
        stretch.addTo(segments, axis);
      }
    }
    return new TimeSpan(
        segments,
        day == null || isOutside(day, axis) ? null : middle(day, axis),
        isAbout(date.start()) || isAbout(date.end()),
        date.earliest().isBefore(axis.first()),
        date.latest().isAfter(axis.last()));
  }

  /**
   * Where a date stands among others: at its beginning, and where only the month or the year is
   * known, at the end of that, after what is known to have been in it.
   */
  public static LocalDate order(EdtfDate date) {
    EdtfDate.Point start = date.start();
    return start == null ? LocalDate.MIN : start.latest();
  }

  /** The single day that a date names; null where it is longer, or less well known. */
  private static @Nullable LocalDate day(EdtfDate date) {
    EdtfDate.Point start = date.start();
    boolean single = !date.isInterval() && start != null && start.day() != 0;
    return single ? date.earliest() : null;
  }

  private static boolean isOutside(LocalDate day, TimeAxis axis) {
    return day.isBefore(axis.first()) || day.isAfter(axis.last());
  }

  private static double middle(LocalDate day, TimeAxis axis) {
    return Percent.rounded((axis.start(day) + axis.end(day)) / 2);
  }

  private static boolean isAbout(EdtfDate.@Nullable Point point) {
    return point != null && (point.approximate() || point.uncertain());
  }

  private static List<Stretch> stretches(EdtfDate date, TimeAxis axis) {
    EdtfDate.Point start = date.start();
    EdtfDate.Point end = date.end();
    if (start == null && end != null) {
      return List.of(new Stretch(Certainty.OPEN, axis.first(), end.latest()));
    } else if (end == null && start != null) {
      return List.of(new Stretch(Certainty.OPEN, start.earliest(), axis.last()));
    } else if (start != null && end != null && date.isInterval()) {
      return between(start, end);
    }
    return List.of(new Stretch(Certainty.POSSIBLE, date.earliest(), date.latest()));
  }

  /** What lies between two points for certain, and what only perhaps does. */
  private static List<Stretch> between(EdtfDate.Point start, EdtfDate.Point end) {
    if (start.latest().isAfter(end.earliest())) {
      return List.of(new Stretch(Certainty.POSSIBLE, start.earliest(), end.latest()));
    }
    List<Stretch> stretches = new ArrayList<>();
    LocalDate certain = start.latest();
    LocalDate last = end.earliest();
    if (start.earliest().isBefore(certain)) {
      stretches.add(new Stretch(Certainty.POSSIBLE, start.earliest(), certain.minusDays(1)));
    }
    stretches.add(new Stretch(Certainty.CERTAIN, certain, last));
    if (last.isBefore(end.latest())) {
      stretches.add(new Stretch(Certainty.POSSIBLE, last.plusDays(1), end.latest()));
    }
    return stretches;
  }

  /** Whether something was so in a part of a span. */
  public enum Certainty {
    /** It was so all the time. */
    CERTAIN,
    /** It was so at some time within. */
    POSSIBLE,
    /** The source gives no end, or no beginning. */
    OPEN
  }

  /**
   * A part of a span, in percent of the axis.
   *
   * @param at where it begins
   */
  public record Segment(Certainty certainty, double at, double length) {}

  private record Stretch(Certainty certainty, LocalDate first, LocalDate last) {
    void addTo(List<Segment> segments, TimeAxis axis) {
      LocalDate from = first.isBefore(axis.first()) ? axis.first() : first;
      LocalDate to = last.isAfter(axis.last()) ? axis.last() : last;
      if (!to.isBefore(from)) {
        double start = axis.start(from);
        segments.add(
            new Segment(certainty, Percent.rounded(start), Percent.rounded(axis.end(to) - start)));
      }
    }
  }
}
