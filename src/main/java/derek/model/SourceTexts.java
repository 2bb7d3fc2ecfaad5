package derek.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The full texts of sources, where the editors have them; they prove quotations and are never
 * published.
 *
 * @param byFile by file name
 */
public record SourceTexts(Map<String, FullText> byFile) {
  /** No text at hand. */
  public static final SourceTexts NONE = new SourceTexts(Map.of());

  public SourceTexts {
    byFile = Map.copyOf(byFile);
  }

  /**
   * One text.
   *
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param lines without their ends; the passage {@code n} is line n, from 1
   */
  public record FullText(String sha256, List<String> lines) {
    public FullText {
      lines = List.copyOf(lines);
    }
  }

  public Optional<FullText> of(Source source) {
    Source.FullText text = source.text();
    return text == null ? Optional.empty() : Optional.ofNullable(byFile.get(text.file()));
  }

  /** The words of a passage; empty where the text is not at hand or has no such line. */
  public Optional<String> passage(Source source, String passage) {
    return of(source)
        .filter(text -> isLine(passage, text.lines().size()))
        .map(text -> text.lines().get(Integer.parseInt(passage) - 1));
  }

  private static boolean isLine(String passage, int lines) {
    boolean number =
        !passage.isEmpty()
            && passage.length() < 8
            && passage.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && Integer.parseInt(passage) >= 1 && Integer.parseInt(passage) <= lines;
  }
}
