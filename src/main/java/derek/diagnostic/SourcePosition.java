package derek.diagnostic;

import java.util.Comparator;

/**
 * A place in a file that an editor wrote.
 *
 * @param file path relative to the project's root, with {@code /} between its parts
 * @param line counts from 1; 0 where the whole file is meant
 * @param column counts UTF-16 code units from 1; 0 where the whole line is meant
 */
public record SourcePosition(String file, int line, int column)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column);

  /** A file that is not there, or a folder: nothing in it can be pointed at. */
  public static SourcePosition ofFile(String file) {
    return new SourcePosition(file, 0, 0);
  }

  /** The beginning of a file that is meant as a whole, so that editors can jump there. */
  public static SourcePosition startOf(String file) {
    return new SourcePosition(file, 1, 1);
  }

  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
