package derek.linkcheck;

import derek.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a link stands, in the output and in what an editor wrote.
 *
 * @param page path of the output file
 * @param line counts from 1; 0 where the whole file is meant
 * @param column counts UTF-16 code units from 1; 0 where the whole file is meant
 * @param element name of the element; empty where the whole file is meant
 * @param attribute name of the attribute; empty where the element or its text is meant
 * @param raw the address as it stands there
 * @param text the words of the link; empty where it has none
 * @param origin the place in the content that it came from; null where it came from a template
 */
public record LinkPlace(
    String page,
    int line,
    int column,
    String element,
    String attribute,
    String raw,
    String text,
    @Nullable SourcePosition origin) {

  /** The place in the output file. */
  public SourcePosition inOutput() {
    return new SourcePosition(page, line, column);
  }

  /** The place to mend: in the content where it is known, else in the output. */
  public SourcePosition toMend() {
    return origin == null ? inOutput() : origin;
  }
}
