package derek.render;

import java.util.List;

/** All labels that somebody gave, beside what the authorities say of them. */
public record DesignationsView(Frame frame, List<Row> rows, List<Note> notes) implements PageView {
  @Override
  public String template() {
    return "designations";
  }

  /**
   * One label.
   *
   * @param kind the kind of record that it was given to, by its scheme: {@code person}
   */
  public record Row(Link subject, String kind, DesignationView designation) {}
}
