package derek.render;

import derek.graphics.ConnectionDiagram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was in which act and which case, as what, and by which source.
 *
 * @param picture null where it would show too many
 * @param rows the acts in the order of time, then the cases
 */
public record ConnectionsFigure(@Nullable Picture picture, List<Row> rows) {

  /**
   * The same as a picture.
   *
   * @param persons the links of its persons, by their nodes' numbers
   * @param events the acts and the cases, by their nodes' numbers
   */
  public record Picture(ConnectionDiagram diagram, List<Link> persons, List<Mark> events) {}

  /** An act or a case: {@code kind} is its record's, by its scheme. */
  public record Mark(Link link, String kind) {}

  /**
   * An act or a case; links to the page's own record have no address.
   *
   * @param form what sort of act or case, as its messages are keyed
   * @param date null for a case
   * @param persons with their roles, that of the page first
   * @param sequels the cases that followed
   */
  public record Row(
      Link link,
      @Nullable String form,
      @Nullable DateText date,
      List<Entry> persons,
      List<Entry> sequels) {}
}
