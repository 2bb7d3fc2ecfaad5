package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Language;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a field, in an editor's words. */
final class FieldProblems {
  private FieldProblems() {}

  static Diagnostic missing(String name, SourcePosition at, String expected) {
    return Diagnostic.error("missing-field", at, "the field “" + name + "” is missing")
        .expected(expected, null);
  }

  static Diagnostic unknownField(String name, SourcePosition at, Collection<String> known) {
    return Diagnostic.error("unknown-field", at, "the field “" + name + "” is not known here")
        .expected("one of: " + String.join(", ", known), name)
        .hint(didYouMean(name, known));
  }

  static Diagnostic unknownWord(
      String name, String text, SourcePosition at, Collection<String> words) {
    return Diagnostic.error("unknown-word", at, "“" + text + "” is no word for “" + name + "”")
        .expected("one of: " + String.join(", ", words), text)
        .hint(didYouMean(text, words));
  }

  private static @Nullable String didYouMean(String word, Collection<String> candidates) {
    return Suggestion.nearest(word, candidates).map(FieldProblems::didYouMean).orElse(null);
  }

  static String didYouMean(String word) {
    return "did you mean “" + word + "”?";
  }

  static Diagnostic wrongType(String name, JsonValue value, String expected) {
    return Diagnostic.error("wrong-type", value.position(), "“" + name + "” is of the wrong kind")
        .expected(expected, value.description());
  }

  static Diagnostic outOfRange(String name, JsonValue value, String expected) {
    return Diagnostic.error(
            "number-range", value.position(), "“" + name + "” cannot be this number")
        .expected(expected, value.description());
  }

  static Diagnostic emptyText(String name, SourcePosition at) {
    return Diagnostic.error("empty-text", at, "“" + name + "” is empty")
        .hint("write the text, or delete the field");
  }

  static Diagnostic emptyList(String name, SourcePosition at) {
    return Diagnostic.error("empty-text", at, "“" + name + "” is empty")
        .hint("write one entry at least");
  }

  static Diagnostic missingTranslation(String name, SourcePosition at, Language language) {
    return Diagnostic.error(
            "missing-translation", at, "“" + name + "” has no text in “" + language + "”")
        .expected("\"" + language + "\": \"…\"", null)
        .hint("every text stands in every language of site.json");
  }

  static Diagnostic impossibleDate(String text, SourcePosition at) {
    if (DateSpelling.endsBeforeItBegins(text)) {
      return Diagnostic.error("impossible-date", at, "“" + text + "” ends before it begins")
          .expected("the earlier date first: 2019-10-04/2019-10-10", text)
          .hint(didYouMean(DateSpelling.turnedRound(text)));
    }
    boolean wellFormed = DateSpelling.isUsual(text);
    return Diagnostic.error(
            "impossible-date",
            at,
            wellFormed
                ? "“" + text + "” is no date that any calendar has"
                : "“" + text + "” is not how a date is written here")
        .expected("an EDTF date: 2019-10-04, 2019-09-XX, 2019-08-25~, 2019-10-04/..", text)
        .hint(DateSpelling.rewritten(text).map(FieldProblems::didYouMean).orElse(null));
  }

  static Diagnostic noCitation(String text, SourcePosition at) {
    return Diagnostic.error("citation-syntax", at, "“" + text + "” is no citation")
        .expected("source-id#passage, such as \"azattyq-2019-10-31-release#3\"", text);
  }

  static Diagnostic notALanguage(String tag, SourcePosition at) {
    return Diagnostic.error("unknown-language", at, "“" + tag + "” is no language tag")
        .expected("a BCP 47 tag: kk, en, ru, kk-Latn", tag);
  }
}
