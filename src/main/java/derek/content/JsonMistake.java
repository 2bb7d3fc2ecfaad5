package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.util.List;

/** What a JSON parser complains of, in words for somebody who writes no code. */
final class JsonMistake {
  private static final List<JsonMistake> KNOWN =
      List.of(
          new JsonMistake("expecting comma", "a comma is missing before this"),
          new JsonMistake("expecting a colon", "a colon is missing before this"),
          new JsonMistake(
              "expecting double-quote to start", "a name in quotation marks is expected here"),
          new JsonMistake("Unexpected end-of-input", "the file ends before everything is closed"),
          new JsonMistake("end-of-input", "the file ends before everything is closed"),
          new JsonMistake("Illegal unquoted character", "a line ends inside quotation marks"),
          new JsonMistake("Unexpected close marker", "this bracket closes another than was opened"),
          new JsonMistake("Unrecognized character escape", "a backslash stands alone here"),
          new JsonMistake("Unrecognized token", "text stands here without quotation marks"),
          new JsonMistake("expecting a valid value", "a value is expected here"));

  private final String complaint;
  private final String plainWords;

  private JsonMistake(String complaint, String plainWords) {
    this.complaint = complaint;
    this.plainWords = plainWords;
  }

  /** The diagnostic for a parser's message; a message that is not known is told as it is. */
  static Diagnostic of(String message, SourcePosition at) {
    String words = "this is no JSON: " + message;
    for (JsonMistake known : KNOWN) {
      if (message.contains(known.complaint)) {
        words = known.plainWords;
        break;
      }
    }
    return Diagnostic.error("json-syntax", at, words)
        .hint(
            "look at this line and the one before it: a missing comma, quotation mark or bracket");
  }
}
