package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.util.List;
import java.util.regex.Pattern;

/** What a JSON parser complains of, in words for somebody who writes no code. */
final class JsonMistake {
  private static final String LOOK_AROUND =
      "look at this line and the one before it: a missing comma, quotation mark or bracket";
  private static final String ONE_COMMA_TOO_MANY =
      "a comma stands before this bracket, and nothing after it";
  private static final String OTHER_QUOTES = "JSON does not take these quotation marks";

  /** The first complaint that a message contains is what is meant. */
  private static final List<JsonMistake> KNOWN =
      List.of(
          new JsonMistake(
              "Unexpected character \\('[“”„‟«»‹›‘’‚′″]'",
              OTHER_QUOTES,
              "write straight ones (\"); switch off “smart quotes” where a program turns them"),
          new JsonMistake(
              "Unexpected character \\('[']'", OTHER_QUOTES, "write double ones: \"…\""),
          new JsonMistake(
              "Unexpected character \\('}' .*expecting double-quote to start",
              ONE_COMMA_TOO_MANY,
              "delete the last comma before it"),
          new JsonMistake(
              "Unexpected character \\('[]]' .*expected a (valid )?value",
              ONE_COMMA_TOO_MANY,
              "delete the last comma before it"),
          new JsonMistake(
              "non-standard\\) comment", "a comment cannot stand in JSON", "delete the comment"),
          new JsonMistake(
              "Unexpected character \\('\\p{L}' .*expecting comma",
              "a quotation mark before this has ended the text",
              "within a text, quotation marks are written « », “ ” or \\\""),
          new JsonMistake("expecting comma", "a comma is missing before this", LOOK_AROUND),
          new JsonMistake("expecting a colon", "a colon is missing before this", LOOK_AROUND),
          new JsonMistake(
              "expecting double-quote to start",
              "a name in quotation marks is expected here",
              LOOK_AROUND),
          new JsonMistake("end-of-input", "the file ends before everything is closed", LOOK_AROUND),
          new JsonMistake(
              "Illegal unquoted character",
              "a line ends inside quotation marks",
              "a quotation mark is missing at the end of the text; a text stands on one line"),
          new JsonMistake(
              "Unexpected close marker",
              "this bracket closes another than was opened",
              LOOK_AROUND),
          new JsonMistake(
              "Unrecognized character escape",
              "a backslash stands alone here",
              "delete it, or write two of them"),
          new JsonMistake(
              "Unrecognized token", "text stands here without quotation marks", LOOK_AROUND),
          new JsonMistake("expecting a valid value", "a value is expected here", LOOK_AROUND));

  private final Pattern complaint;
  private final String plainWords;
  private final String hint;

  private JsonMistake(String complaint, String plainWords, String hint) {
    this.complaint = Pattern.compile(complaint);
    this.plainWords = plainWords;
    this.hint = hint;
  }

  /** The diagnostic for a parser's message; a message that is not known is told as it is. */
  static Diagnostic of(String message, SourcePosition at) {
    return KNOWN.stream()
        .filter(known -> known.complaint.matcher(message).find())
        .findFirst()
        .map(known -> Diagnostic.error("json-syntax", at, known.plainWords).hint(known.hint))
        .orElseGet(
            () ->
                Diagnostic.error("json-syntax", at, "this is no JSON: " + message)
                    .hint(LOOK_AROUND));
  }
}
