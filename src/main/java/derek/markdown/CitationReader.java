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

  /** Of every kind at both ends: a no-break space looks like any other. */
  private static final Pattern SPACES = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");

  private static final Pattern SEPARATOR = Pattern.compile(";");

  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;

  CitationReader(LineIndex lines, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** The citations in a bracketed group; {@code offset} is where its bracket opens. */
  List<Citation> read(String bracketed, int offset) {
    List<Citation> citations = new ArrayList<>();
    int at = offset + 1;
    for (String part : SEPARATOR.split(bracketed.substring(1, bracketed.length() - 1), -1)) {
      String citation = SPACES.matcher(part).replaceAll("");
      read(citation, at + part.indexOf(citation), citations);
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
      diagnostics.add(wrong(text, offset));
    }
  }

  /** Something that means to be a citation and is none. */
  Diagnostic wrong(String text, int offset) {
    return Diagnostic.error(
            "citation-syntax", lines.position(offset), "“" + text + "” is no citation")
        .expected("[@source-id#passage], several joined with “;”", text)
        .hint(
            LookAlikes.hint(text)
                .orElse(
                    "for example [@azattyq-2019-10-31-release#3; @azattyq-2020-01-08-pickets#5]"));
  }

  /** A citation where none can stand. */
  Diagnostic misplaced(String message, int offset) {
    return Diagnostic.error("citation-place", lines.position(offset), message)
        .hint("put the citation at the end of the sentence that needs it");
  }
}
