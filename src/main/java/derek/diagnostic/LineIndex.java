package derek.diagnostic;

import java.util.Arrays;

/** Where lines begin in a text: turns offsets into positions. Lines end with {@code \n}. */
public final class LineIndex {
  private final String file;
  private final int[] starts;

  public LineIndex(String file, String text) {
    this.file = file;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The position of a character. {@code offset} counts UTF-16 code units from 0. */
  public SourcePosition position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(file, line + 1, offset - starts[line] + 1);
  }
}
