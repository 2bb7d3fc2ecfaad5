package derek.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.model.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: resolves escapes and entities, and finds what an editor meant as more than text
 * and would see printed.
 */
final class TextReader {
  /** A source and a passage; who forgets the sign before them means them as well. */
  private static final Pattern CITATION =
      Pattern.compile("@[a-z0-9-]+#[A-Za-z0-9]+|(?<![\\p{L}\\d-])[a-z0-9][a-z0-9-]+#[A-Za-z0-9]+");

  private static final Pattern STRAIGHT_QUOTE = Pattern.compile("(?<!\\\\)\"");
  private static final Pattern LINK_TARGET =
      Pattern.compile("^(\\(|[ \\n]\\((https?|[a-z]+):)[^)]*\\)?");

  private final LineIndex lines;
  private final CitationReader citations;
  private final List<Diagnostic> diagnostics;

  TextReader(LineIndex lines, CitationReader citations, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.citations = citations;
    this.diagnostics = diagnostics;
  }

  /**
   * The text as a reader reads it.
   *
   * @param offset where it begins in the file
   */
  String read(String written, int offset) {
    if (written.indexOf('#') >= 0) {
      Matcher citation = CITATION.matcher(written);
      if (citation.find()) {
        diagnostics.add(citations.wrong(citation.group(), offset + citation.start()));
      }
    }
    if (written.indexOf('"') >= 0) {
      Matcher quote = STRAIGHT_QUOTE.matcher(written);
      if (quote.find()) {
        diagnostics.add(unpaired(offset + quote.start()));
      }
    }
    boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
    return visible(plain ? written : Escaping.unescapeString(written), written, offset);
  }

  private Diagnostic unpaired(int offset) {
    return Diagnostic.warning(
            "quotation-mark", lines.position(offset), "this quotation mark has no counterpart")
        .hint("add the other one; where it is meant as it stands, write \\\" with a backslash");
  }

  /** The character that an HTML entity stands for. */
  String entity(String written, int offset) {
    return visible(Escaping.unescapeHtml(written), written, offset);
  }

  private String visible(String text, String written, int offset) {
    int forbidden = VisibleText.isCommon(text) ? -1 : VisibleText.firstForbidden(text);
    if (forbidden < 0) {
      return text;
    }
    String found = String.format(Locale.ROOT, "U+%04X", text.codePointAt(forbidden));
    diagnostics.add(
        Diagnostic.error(
                "forbidden-character",
                lines.position(offset),
                "“" + written + "” stands for a character that nobody can see")
            .expected("visible text", found)
            .hint("delete it"));
    return "";
  }

  /** Reports text behind a bracket that means to be a link's address. */
  void afterBracket(String following, int offset) {
    Matcher target = LINK_TARGET.matcher(following);
    if (target.find()) {
      diagnostics.add(
          Diagnostic.error(
                  "link-address", lines.position(offset), "this link is printed as it is written")
              .expected(
                  "[text](person:ID) or [text](https://…), without a space", target.group().strip())
              .hint(
                  "no space stands before its bracket, and none in its address (there, write %20)"));
    }
  }
}
