package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.LocatedText;
import derek.model.RecordClaim;
import derek.model.RecordClaims;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No word has both Cyrillic and Latin letters: the reader sees no difference between “о” and “o”,
 * but the search finds only one of them. Other people's words stay as they wrote them.
 */
final class MixedLettersRule implements WordRule {
  private static final Pattern MIXED =
      Pattern.compile(
          "[\\p{L}\\p{M}]*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin})[\\p{L}\\p{M}]*");

  @Override
  public List<Diagnostic> check(Archive archive, Collection<ContentRecord> records) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : records) {
      for (LocatedText each : archive.editorial().texts().getOrDefault(record.id(), List.of())) {
        if (!each.verbatim()) {
          check(each.text().texts().values(), each.position(), diagnostics);
        }
      }
      for (RecordClaim claim : RecordClaims.of(record)) {
        if (claim.field().equals("summary")) {
          check(claim.texts().values(), claim.evidence().position(), diagnostics);
        }
      }
    }
    return diagnostics;
  }

  private static void check(
      Collection<String> texts, SourcePosition position, List<Diagnostic> diagnostics) {
    Set<String> words = new LinkedHashSet<>();
    texts.forEach(
        text -> MIXED.matcher(text).results().map(MatchResult::group).forEach(words::add));
    words.stream().sorted().forEach(word -> diagnostics.add(mixed(word, position)));
  }

  private static Diagnostic mixed(String word, SourcePosition position) {
    boolean mostlyCyrillic = 2 * letters(word, UnicodeScript.CYRILLIC).length() >= word.length();
    UnicodeScript fewer = mostlyCyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
    String others = mostlyCyrillic ? "Cyrillic" : "Latin";
    return Diagnostic.warning(
            "mixed-letters", position, "a word here has both Cyrillic and Latin letters: " + word)
        .expected("letters of one alphabet", word)
        .hint(
            "write it again with the "
                + others
                + " keyboard; of the other alphabet: "
                + letters(word, fewer));
  }

  private static String letters(String word, UnicodeScript script) {
    return word.codePoints()
        .filter(letter -> UnicodeScript.of(letter) == script)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
