package derek.render;

import java.util.List;

/**
 * All sheets of one language, with contents and an index of persons.
 *
 * @param digest of all that the booklet says
 * @param day the newest day that it tells of, as {@code 2019-10-31}
 * @param maker the program and its version
 */
public record BookletView(
    Frame frame,
    String tagline,
    List<Part> parts,
    List<Indexed> index,
    String digest,
    String day,
    String maker)
    implements PageView {
  @Override
  public String template() {
    return "booklet";
  }

  /**
   * The sheets of one kind of records.
   *
   * @param section the kind's folder, as its messages are keyed
   */
  public record Part(String section, List<Sheet> sheets) {}

  /**
   * One sheet.
   *
   * @param anchor its id in the booklet
   */
  public record Sheet(String anchor, SheetText text, List<SheetSource> sources) {}

  /**
   * A person in the index.
   *
   * @param places the sheets that are about the person, the person's own first
   */
  public record Indexed(String name, List<Link> places) {}
}
