package derek.render;

import derek.graphics.TimeAxis;
import derek.graphics.TimeSpan;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dated events in the order of time, each with its place on one axis.
 *
 * @param ticks what the axis is divided into
 * @param rows the earliest first
 */
public record TimelineFigure(List<TimeAxis.Tick> ticks, List<Row> rows) {

  /**
   * An event.
   *
   * @param key what sort of event it is, as its messages and styles are keyed: {@code act}, {@code
   *     step}
   * @param form what sort of act, as its messages are keyed; null for others
   * @param link the record that tells of it; null on that record's own page
   * @param text what happened; null where the link's text says it
   * @param marks of the text, or of the date
   */
  public record Row(
      String key,
      @Nullable String form,
      DateText date,
      TimeSpan span,
      @Nullable Link link,
      @Nullable String text,
      SafeString marks) {}
}
