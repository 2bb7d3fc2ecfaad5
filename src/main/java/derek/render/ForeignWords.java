package derek.render;

import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.RecordKind;
import derek.site.Site;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks words of other languages within texts (WCAG 2.2, 3.1.2 Language of Parts). A word is one of
 * another language where a record declares it so, as a part of its name in that language or of
 * another name, and where it is not in the script of the text's own language. So the language is
 * what the editors say it is, never a guess. Immutable.
 */
final class ForeignWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[.’'-][\\p{L}\\p{M}]+)*");

  private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

  ForeignWords(Site site) {
    for (Language each : site.settings().languageList()) {
      byLanguage.put(each.tag(), foreignTo(each, site));
    }
  }

  /** A text as HTML, with its foreign words in elements that say their language. */
  SafeString marked(String text, String language) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    Map<String, String> known = byLanguage.getOrDefault(language, Map.of());
    String open = "";
    int written = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String spoken = known.getOrDefault(words.group(), "");
      boolean continues = spoken.equals(open) && isSpace(text, written, words.start());
      if (!continues) {
        close(html, open);
        Html.escape(html, text.substring(written, words.start()));
        open(html, spoken);
        Html.escape(html, words.group());
      } else {
        Html.escape(html, text.substring(written, words.end()));
      }
      open = spoken;
      written = words.end();
    }
    close(html, open);
    Html.escape(html, text.substring(written));
    return new SafeString(html.toString());
  }

  private static boolean isSpace(String text, int from, int to) {
    return text.substring(from, to).isBlank();
  }

  private static void open(StringBuilder html, String language) {
    if (!language.isEmpty()) {
      html.append("<span lang=\"").append(language).append("\">");
    }
  }

  private static void close(StringBuilder html, String language) {
    if (!language.isEmpty()) {
      html.append("</span>");
    }
  }

  /** The words that are foreign to texts in a language, and the language of each. */
  private static Map<String, String> foreignTo(Language own, Site site) {
    Map<String, String> foreign = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      for (ContentRecord record : site.records(kind, own)) {
        scripts.merge(script(record.head().lead().text().in(own)), 1, Integer::sum);
        for (Language each : site.settings().languageList()) {
          if (!each.equals(own)) {
            words(record.name().in(each)).forEach(word -> foreign.putIfAbsent(word, each.tag()));
          }
        }
        addOthers(record, own, foreign);
      }
    }
    Character.UnicodeScript usual = most(scripts);
    foreign.keySet().removeIf(word -> script(word) == usual);
    return Map.copyOf(foreign);
  }

  /** What most texts begin in; some begin with a foreign name. */
  private static Character.UnicodeScript most(Map<Character.UnicodeScript, Integer> scripts) {
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static void addOthers(
      ContentRecord record, Language own, Map<String, String> foreign) {
    for (OtherName other : record.head().otherNames()) {
      if (!other.language().equals(own)) {
        words(other.text()).forEach(word -> foreign.putIfAbsent(word, other.language().tag()));
      }
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Of its first letter. */
  private static Character.UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }
}
