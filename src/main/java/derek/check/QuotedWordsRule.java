package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.QuoteFolding;
import derek.model.Archive;
import derek.model.Citation;
import derek.model.Language;
import derek.model.RecordClaim;
import derek.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * No invented quotations: four words or more between quotation marks, and every slogan, stand in a
 * quotation of a passage that the claim cites, or in its marked translation.
 */
final class QuotedWordsRule implements WordRule {
  private static final int MIN_WORDS = 4;
  private static final int EXCERPT = 40;

  /** Enough to know the quotation by, in UTF-16 code units. */
  private static final int LONGEST = 160;

  private static final Pattern OMISSION = Pattern.compile("\\[…\\]|\\[\\.\\.\\.\\]|…|\\.\\.\\.");
  private static final Pattern END = Pattern.compile("[.,;:!? ]+$");

  private final Archive archive;

  QuotedWordsRule(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    for (RecordClaim claim : record.claims()) {
      claim.texts().forEach((language, text) -> check(claim, language, text, found));
    }
  }

  private void check(RecordClaim claim, Language language, String text, List<Diagnostic> found) {
    OptionalInt unpaired = QuotedSpans.unpaired(text);
    if (unpaired.isPresent()) {
      found.add(unpaired(claim, text, unpaired.getAsInt()));
      return; // nobody knows what stands between the marks
    }
    for (String quotation : quotations(claim, text)) {
      if (!isProven(claim, language, quotation)) {
        found.add(unproven(claim, quotation));
      }
    }
  }

  private static List<String> quotations(RecordClaim claim, String text) {
    if (claim.field().equals("slogans")) {
      return List.of(text);
    }
    return QuotedSpans.in(text).stream()
        .map(span -> span.of(text))
        .filter(quotation -> words(quotation) >= MIN_WORDS)
        .toList();
  }

  private static int words(String text) {
    return (int)
        Arrays.stream(text.split("[\\s–—-]+", -1))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private boolean isProven(RecordClaim claim, Language language, String quotation) {
    for (String part : OMISSION.split(quotation, -1)) {
      String folded = END.matcher(QuoteFolding.fold(part)).replaceAll("");
      if (!folded.isEmpty() && !stands(claim, language, folded)) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(RecordClaim claim, Language language, String folded) {
    for (Citation citation : claim.evidence().citations()) {
      if (archive.find(citation.source()).orElse(null) instanceof Source source) {
        for (Source.Passage passage : source.passages()) {
          if (passage.id().equals(citation.passage()) && holds(passage, language, folded)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean holds(Source.Passage passage, Language language, String folded) {
    for (Source.Quote quote : passage.quotes()) {
      String text =
          quote.language().equals(language) ? quote.exact() : quote.translations().get(language);
      if (text != null && QuoteFolding.fold(text).contains(folded)) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic unpaired(RecordClaim claim, String text, int mark) {
    return Diagnostic.error(
            "quotation-mark", claim.evidence().position(), "a quotation mark has no partner here")
        .expected("a mark that opens and one that closes", around(mark, text))
        .hint("write the other mark, or delete this one");
  }

  /** The words behind a mark that opens, or before one that closes. */
  private static String around(int mark, String text) {
    boolean closes = "»”".indexOf(text.charAt(mark)) >= 0;
    int from = closes ? Math.max(0, mark - EXCERPT) : mark;
    int to = closes ? mark + 1 : Math.min(text.length(), mark + EXCERPT);
    return (from > 0 && closes ? "…" : "")
        + text.substring(from, to)
        + (to < text.length() && !closes ? "…" : "");
  }

  private static String shortened(String quotation) {
    return quotation.length() <= LONGEST
        ? quotation
        : quotation.substring(0, quotation.lastIndexOf(' ', LONGEST) + 1) + "…";
  }

  private static Diagnostic unproven(RecordClaim claim, String quotation) {
    return Diagnostic.error(
            "unproven-quotation",
            claim.evidence().position(),
            "no passage that is cited here has the words “" + shortened(quotation) + "”")
        .expected(
            "words of a quotation (“exact”) of the cited passage, or of its translation",
            shortened(quotation))
        .hint(
            "cite the passage, add the quotation to it in content/sources/, or tell it without quotation marks");
  }
}
