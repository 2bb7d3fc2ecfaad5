package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All records of a kind.
 *
 * @param section the kind's folder, as its messages are keyed
 * @param count how many records
 */
public record ListView(
    Frame frame, String section, int count, List<Section> sections, List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "list";
  }

  /**
   * A part of a list.
   *
   * @param key names the heading among the messages; null where there is none
   * @param date the heading, where the list goes by date; null where it does not
   */
  public record Section(@Nullable String key, @Nullable DateText date, List<Entry> entries) {}
}
