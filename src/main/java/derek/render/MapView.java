package derek.render;

import derek.graphics.CountryMap;
import derek.graphics.MapLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where acts took place, and where people lived.
 *
 * @param map of the country where most of them did; null where its outline is not known
 * @param inside the cities on the map
 * @param outside the cities in other countries
 * @param rows every place, on the map or not
 */
public record MapView(
    Frame frame,
    @Nullable CountryMap map,
    List<Mark> inside,
    List<Link> outside,
    List<Row> rows,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "graphics-map";
  }

  /** A city on the map. */
  public record Mark(MapLabels.Mark mark, @Nullable String href) {}

  /**
   * A place.
   *
   * @param form what sort of place, as its messages are keyed
   * @param count of acts there
   * @param acts the acts themselves
   * @param people who lived there
   * @param onMap whether it is marked
   */
  public record Row(
      Link place,
      @Nullable String form,
      int count,
      List<Entry> acts,
      List<Entry> people,
      boolean onMap) {}
}
