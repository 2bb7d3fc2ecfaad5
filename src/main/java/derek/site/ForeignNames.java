package derek.site;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.RecordKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of names that are foreign to texts in a language. A word is one of another language
 * where a record declares it so, as a part of its name in that language or of another name, and
 * where it is not in the script of the text's own language. So the language is what the editors say
 * it is, never a guess. Immutable.
 */
public final class ForeignNames {
  /** What counts as a word: letters, with points, apostrophes and hyphens between them. */
  public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[.’'-][\\p{L}\\p{M}]+)*");

  private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

  /** The foreign words of all the names of a site. */
  public ForeignNames(Site site) {
    for (Language each : site.settings().languageList()) {
      byLanguage.put(each.tag(), foreignTo(each, site));
    }
  }

  /** The tag of the language of a word in texts of a language; empty where it is that language. */
  public String languageOf(String word, String language) {
    return byLanguage.getOrDefault(language, Map.of()).getOrDefault(word, "");
  }

  /**
   * Whether what became of a site calls things as it did, so that its foreign words are the same.
   * Cheap where most records are the same objects; {@code false} says nothing.
   */
  public static boolean areTheSame(Site site, Site changed) {
    return site.settings().languageList().equals(changed.settings().languageList())
        && site.settings().languageList().stream()
            .allMatch(
                language ->
                    Arrays.stream(RecordKind.values())
                        .allMatch(
                            kind ->
                                areCalledTheSame(
                                    site.records(kind, language),
                                    changed.records(kind, language))));
  }

  private static boolean areCalledTheSame(List<ContentRecord> some, List<ContentRecord> others) {
    if (some.size() != others.size()) {
      return false;
    }
    Iterator<ContentRecord> each = others.iterator();
    return some.stream().allMatch(record -> isCalledTheSame(record, each.next()));
  }

  private static boolean isCalledTheSame(ContentRecord record, ContentRecord other) {
    return record == other
        || (record.name().equals(other.name())
            && record.head().otherNames().equals(other.head().otherNames())
            && record.head().lead().equals(other.head().lead()));
  }

  /** Each word, after the language of the text and a space, with its own language. */
  public SortedMap<String, String> words() {
    SortedMap<String, String> words = new TreeMap<>();
    byLanguage.forEach(
        (text, foreign) ->
            foreign.forEach((word, language) -> words.put(text + " " + word, language)));
    return words;
  }

  private static Map<String, String> foreignTo(Language own, Site site) {
    Map<String, String> foreign = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      for (ContentRecord record : site.records(kind, own)) {
        scripts.merge(script(record.head().lead().text().in(own)), 1, Integer::sum);
        for (Language each : site.settings().languageList()) {
          if (!each.equals(own)) {
            add(record.name().in(each), each, foreign);
          }
        }
        addOthers(record, own, foreign);
      }
    }
    Character.UnicodeScript usual = most(scripts);
    foreign.keySet().removeIf(word -> script(word) == usual);
    return foreign;
  }

  /** What most texts begin in; some begin with a foreign name. */
  private static Character.UnicodeScript most(Map<Character.UnicodeScript, Integer> scripts) {
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static void addOthers(ContentRecord record, Language own, Map<String, String> foreign) {
    for (OtherName other : record.head().otherNames()) {
      if (!other.language().equals(own)) {
        add(other.text(), other.language(), foreign);
      }
    }
  }

  private static void add(String text, Language language, Map<String, String> foreign) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      foreign.putIfAbsent(words.group(), language.tag());
    }
  }

  /** Of its first letter. */
  private static Character.UnicodeScript script(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return Character.UnicodeScript.of(text.codePointAt(i));
      }
    }
    return Character.UnicodeScript.COMMON;
  }
}
