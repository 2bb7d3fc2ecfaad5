package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet: rows, or what several sides say, or both.
 *
 * @param key names the heading among the messages
 * @param note names a remark to the whole among the messages; null where there is none
 * @param outside whether it tells what the site's reports do not
 */
public record SheetSection(
    String key,
    @Nullable String note,
    boolean outside,
    List<Row> rows,
    List<Comparison> comparisons) {

  /**
   * One thing after another.
   *
   * @param date null where it has none
   * @param term what it is about; null where the section says so
   */
  public record Row(@Nullable DateText date, @Nullable String term, List<Statement> statements) {}

  /**
   * What is to be read side by side.
   *
   * @param topic null where the section names it
   * @param note what the editors say of it; null where they say nothing
   */
  public record Comparison(@Nullable String topic, List<Side> sides, @Nullable String note) {
    Comparison withSides(List<Side> newSides) {
      return new Comparison(topic, newSides, note);
    }
  }

  /**
   * What one side says.
   *
   * @param key names the side among the messages; null where its source alone tells who it is
   * @param authorities whether it is the authorities
   * @param width its share of the line in per cent, in steps of five: who says more gets more
   */
  public record Side(
      @Nullable String key, boolean authorities, int width, List<Statement> statements) {
    Side(@Nullable String key, boolean authorities, List<Statement> statements) {
      this(key, authorities, 0, statements);
    }

    Side withWidth(int newWidth) {
      return new Side(key, authorities, newWidth, statements);
    }

    /** How many letters it says. */
    int letters() {
      return statements.stream()
          .mapToInt(each -> each.text() == null ? 0 : each.text().length())
          .sum();
    }
  }

  /**
   * Something said, with its marks.
   *
   * @param link what it is said of; null where the row or the section says so
   * @param name a name in some language that it is said of; null where there is none
   * @param text null where the link says it all
   * @param further links that belong to it
   */
  public record Statement(
      @Nullable Link link,
      @Nullable ForeignText name,
      @Nullable String text,
      SafeString marks,
      List<Link> further) {
    Statement(@Nullable Link link, @Nullable String text, SafeString marks, List<Link> further) {
      this(link, null, text, marks, further);
    }
  }

  public SheetSection {
    comparisons = SideWidths.share(comparisons);
  }

  /** Whether rows have something that stands before them, and so a column for it. */
  public boolean columned() {
    return rows.stream().anyMatch(each -> each.date() != null || each.term() != null);
  }

  static SheetSection ofRows(String key, List<Row> rows) {
    return new SheetSection(key, null, false, rows, List.of());
  }

  static SheetSection ofComparisons(String key, List<Comparison> comparisons) {
    return new SheetSection(key, null, false, List.of(), comparisons);
  }

  SheetSection withNote(String newNote) {
    return new SheetSection(key, newNote, outside, rows, comparisons);
  }

  SheetSection asOutside() {
    return new SheetSection(key, note, true, rows, comparisons);
  }

  boolean isEmpty() {
    return rows.isEmpty() && comparisons.isEmpty();
  }
}
