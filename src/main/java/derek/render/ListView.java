package derek.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All records of a kind.
 *
 * @param section the kind's folder, as its messages are keyed
 * @param count how many records
 * @param forms what sorts of records there are, as their messages are keyed
 * @param dated whether they can be ordered by date
 * @param handles what a script filters and orders them by, by their links
 */
public record ListView(
    Frame frame,
    String section,
    int count,
    List<String> forms,
    boolean dated,
    Map<String, Handle> handles,
    List<Section> sections,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "list";
  }

  /**
   * What a script filters and orders a record by.
   *
   * @param name its place by name, as its language sorts
   * @param date its place by date; those without a date come last
   * @param words its names in every language and spelling
   */
  public record Handle(int name, int date, String words) {}

  /**
   * A part of a list.
   *
   * @param key names the heading among the messages; null where there is none
   * @param date the heading, where the list goes by date; null where it does not
   */
  public record Section(@Nullable String key, @Nullable DateText date, List<Entry> entries) {}
}
