package derek.site;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.RecordId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of names that are foreign to texts in a language. A word is one of another language
 * where a record declares it so, as a part of its name in that language or of another name, and
 * where it is not in the script of the text's own language. Where names of several languages have
 * it, it is of the language in which the most have it. So the language is what the editors say it
 * is, never a guess. Immutable.
 */
public final class ForeignNames {
  /** What counts as a word: letters, with points, apostrophes and hyphens between them. */
  public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[.’'-][\\p{L}\\p{M}]+)*");

  private final List<Language> languages;

  /** By each word, in names of which languages it stands. */
  private final Overlay<String, WordUses> uses;

  /** By the tag of each language, in how many records the text begins in a script. */
  private final Map<String, Map<Character.UnicodeScript, Integer>> scripts;

  /** By the tag of each language, what most texts begin in; some begin with a foreign name. */
  private final Map<String, Character.UnicodeScript> usual;

  private ForeignNames(
      List<Language> languages,
      Overlay<String, WordUses> uses,
      Map<String, Map<Character.UnicodeScript, Integer>> scripts) {
    this.languages = languages;
    this.uses = uses;
    this.scripts = scripts;
    this.usual = new HashMap<>();
    scripts.forEach((language, counts) -> usual.put(language, most(counts)));
  }

  /** The foreign words of all the names of a site in some languages. */
  static ForeignNames of(List<Language> languages, Collection<ContentRecord> records) {
    Map<String, WordUses> uses = new HashMap<>();
    Map<String, Map<Character.UnicodeScript, Integer>> scripts = scripts(languages);
    for (ContentRecord record : records) {
      forEachWord(
          languages,
          record,
          (word, language) -> uses.put(word, WordUses.more(uses.get(word), language)));
      count(languages, record, 1, scripts);
    }
    return new ForeignNames(languages, Overlay.of(uses), scripts);
  }

  /** The same after some records changed. */
  ForeignNames with(Map<RecordId, SiteUpdate.Change> changes) {
    if (changes.values().stream().allMatch(SiteUpdate.Change::keepsItsNames)) {
      return this;
    }
    Overlay.Edit<String, WordUses> edit = uses.edit();
    Map<String, Map<Character.UnicodeScript, Integer>> counts = scripts(languages);
    scripts.forEach((language, known) -> counts.put(language, new EnumMap<>(known)));
    for (SiteUpdate.Change change : changes.values()) {
      if (change.before() != null) {
        forEachWord(languages, change.before(), (word, language) -> less(edit, word, language));
        count(languages, change.before(), -1, counts);
      }
      if (change.after() != null) {
        forEachWord(
            languages,
            change.after(),
            (word, language) -> edit.put(word, WordUses.more(edit.get(word), language)));
        count(languages, change.after(), 1, counts);
      }
    }
    return new ForeignNames(languages, edit.done(), counts);
  }

  private static void less(Overlay.Edit<String, WordUses> edit, String word, String language) {
    WordUses left = WordUses.less(edit.get(word), language);
    if (left == null) {
      edit.remove(word);
    } else {
      edit.put(word, left);
    }
  }

  /** The tag of the language of a word in texts of a language; empty where it is that language. */
  public String languageOf(String word, String language) {
    WordUses used = uses.get(word);
    return used == null ? "" : languageOf(word, used, language);
  }

  private String languageOf(String word, WordUses used, String language) {
    Character.UnicodeScript own = usual.get(language);
    return own == null || script(word) == own ? "" : used.foreignTo(language, languages);
  }

  /** Each word, after the language of the text and a space, with its own language. */
  public SortedMap<String, String> words() {
    SortedMap<String, String> words = new TreeMap<>();
    uses.forEach(
        (word, used) -> {
          for (Language text : languages) {
            String language = languageOf(word, used, text.tag());
            if (!language.isEmpty()) {
              words.put(text.tag() + " " + word, language);
            }
          }
        });
    return words;
  }

  private static void forEachWord(
      List<Language> languages, ContentRecord record, BiConsumer<String, String> told) {
    for (Language each : languages) {
      forEachWord(record.name().in(each), each, told);
    }
    for (OtherName other : record.head().otherNames()) {
      forEachWord(other.text(), other.language(), told);
    }
  }

  private static void forEachWord(String name, Language language, BiConsumer<String, String> told) {
    Matcher words = WORD.matcher(name);
    while (words.find()) {
      told.accept(words.group(), language.tag());
    }
  }

  private static Map<String, Map<Character.UnicodeScript, Integer>> scripts(
      List<Language> languages) {
    Map<String, Map<Character.UnicodeScript, Integer>> scripts = new HashMap<>();
    languages.forEach(
        each -> scripts.put(each.tag(), new EnumMap<>(Character.UnicodeScript.class)));
    return scripts;
  }

  private static void count(
      List<Language> languages,
      ContentRecord record,
      int more,
      Map<String, Map<Character.UnicodeScript, Integer>> scripts) {
    for (Language each : languages) {
      Character.UnicodeScript script = script(record.head().lead().text().in(each));
      Objects.requireNonNull(scripts.get(each.tag())).merge(script, more, Integer::sum);
    }
  }

  /** The first of those that no other outnumbers. */
  private static Character.UnicodeScript most(Map<Character.UnicodeScript, Integer> counts) {
    Character.@Nullable UnicodeScript most = null;
    for (Map.Entry<Character.UnicodeScript, Integer> each : counts.entrySet()) {
      if (most == null || each.getValue() > counts.getOrDefault(most, 0)) {
        most = each.getKey();
      }
    }
    return most == null ? Character.UnicodeScript.COMMON : most;
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
