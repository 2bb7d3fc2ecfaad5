package derek.markdown;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.model.Citation;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code [@source#passage; @source#passage]}. */
final class CitationReader {
  private static final Pattern CITATION =
      Pattern.compile("@([a-z0-9-]+)#([A-Za-z0-9][A-Za-z0-9.-]*)");

  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;

  CitationReader(LineIndex lines, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Whether a bracketed text means to be a citation. */
  static boolean isCitation(CharSequence bracketed) {
    return bracketed.length() > 1 && bracketed.charAt(0) == '[' && bracketed.charAt(1) == '@';
  }

  /**
   * The citations in one or more bracketed groups; {@code offset} is where the text begins in the
   * file.
   */
  List<Citation> read(String bracketed, int offset) {
    List<Citation> citations = new ArrayList<>();
    int at = 0;
    for (String part : bracketed.split("[\\[\\];]", -1)) {
      String citation = part.strip();
      if (!citation.isEmpty()) {
        read(citation, offset + at + part.indexOf(citation), citations);
      }
      at += part.length() + 1;
    }
    return citations;
  }

  private void read(String text, int offset, List<Citation> citations) {
    Matcher matcher = CITATION.matcher(text);
    if (matcher.matches() && RecordId.isValidSlug(matcher.group(1))) {
      RecordId source = new RecordId(RecordKind.SOURCE, matcher.group(1));
      citations.add(new Citation(source, matcher.group(2), lines.position(offset)));
    } else {
      diagnostics.add(
          Diagnostic.error(
                  "citation-syntax", lines.position(offset), "“" + text + "” is no citation")
              .expected("@source-id#passage, several joined with “;”", text)
              .hint("for example [@azattyq-2019-10-31-release#3; @azattyq-2020-01-08-pickets#5]"));
    }
  }
}
