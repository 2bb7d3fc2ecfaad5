package derek.render;

import derek.graphics.TimeAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the order of time.
 *
 * @param ticks what the axis of all sections is divided into
 */
public record TimelineView(
    Frame frame, int count, List<TimeAxis.Tick> ticks, List<Section> sections, List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "graphics-timeline";
  }

  /**
   * What began in one month.
   *
   * @param date the month or the year; null where no beginning is known
   */
  public record Section(@Nullable DateText date, List<TimelineFigure.Row> rows) {}
}
