package derek.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the inflected forms of Kazakh nouns, names and numbers: Алматыдағылар is Алматы,
 * плакатындағы is плакат.
 *
 * <p>A form is the base and a chain of suffixes, each in the shape that the sounds before it ask
 * for, in an order that the grammar allows. So Алматы is no form of Алма. Where a word is foreign
 * and its harmony is open, both are accepted. Derived words (қазақша, алматылық) count as forms,
 * verbs are not known. Case is folded.
 */
public final class KazakhInflection {
  /** Nouns that lose their last vowel before a suffix that begins with one: халық, халқы. */
  private static final Map<String, String> SHORTENED =
      Map.ofEntries(
          Map.entry("халық", "халқ"),
          Map.entry("орын", "орн"),
          Map.entry("ерік", "ерк"),
          Map.entry("көрік", "көрк"),
          Map.entry("құлық", "құлқ"),
          Map.entry("мойын", "мойн"),
          Map.entry("мұрын", "мұрн"),
          Map.entry("ерін", "ерн"),
          Map.entry("қарын", "қарн"),
          Map.entry("қойын", "қойн"),
          Map.entry("ауыз", "ауз"),
          Map.entry("бөрік", "бөрк"));

  private static final Map<Character, Character> VOICED = Map.of('п', 'б', 'к', 'г', 'қ', 'ғ');
  private static final String FOREIGN_LETTERS = "вфцчщёъьэюяи";

  private KazakhInflection() {}

  /** Whether the word is the base itself or a form of it; both are single words. */
  public static boolean isFormOf(String word, String base) {
    return beginsAlike(word, base) && isFormOfLowerCase(word, base);
  }

  /** Tells nearly all words apart without any work. */
  private static boolean beginsAlike(String word, String base) {
    return !word.isEmpty()
        && !base.isEmpty()
        && word.length() >= base.length() - 1
        && Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(base.charAt(0));
  }

  private static boolean isFormOfLowerCase(String word, String base) {
    String form = KazakhWord.lowerCase(word);
    String stem = KazakhWord.lowerCase(base);
    return begins(form, stem)
        && (form.equals(stem) || isSuffixed(form, stem) || isDetached(form, stem));
  }

  /** The longest of the bases that the word is a form of. */
  public static Optional<String> baseOf(String word, Collection<String> bases) {
    return bases.stream()
        .filter(base -> isFormOf(word, base))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
  }

  /**
   * The word in lower case without its plural, possessive and case suffixes, as far as they can be
   * told from the word alone. It is the same for nearly all forms of a word, for matching; it need
   * not be a word itself.
   */
  public static String stem(String word) {
    return KazakhStemmer.stem(KazakhWord.lowerCase(word));
  }

  /** The last letter of a stem may change, and the vowel before it go. */
  private static boolean begins(String form, String stem) {
    int kept = Math.max(1, stem.length() - 2);
    return form.regionMatches(0, stem, 0, kept);
  }

  private static boolean isSuffixed(String form, String stem) {
    for (KazakhWord sound : soundsOf(stem)) {
      if (derives(stem, sound, SuffixOrder.Place.BASE, form)) {
        return true;
      }
    }
    return false;
  }

  /** After digits, short forms and foreign words: 18-ге, АҚШ-тағы, Facebook-тағы. */
  private static boolean isDetached(String form, String stem) {
    if (!form.startsWith(stem + "-")) {
      return false;
    }
    String suffixes = form.substring(stem.length() + 1);
    for (KazakhWord.Ending ending : KazakhWord.Ending.values()) {
      for (boolean front : new boolean[] {false, true}) {
        if (derives("", new KazakhWord(front, ending), SuffixOrder.Place.BASE, suffixes)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<KazakhWord> soundsOf(String stem) {
    KazakhWord sound = KazakhWord.of(stem);
    List<KazakhWord> sounds = new ArrayList<>(List.of(sound));
    if (stem.chars().anyMatch(letter -> FOREIGN_LETTERS.indexOf(letter) >= 0)) {
      sounds.add(new KazakhWord(!sound.front(), sound.ending()));
    }
    return sounds;
  }

  private static boolean derives(
      String stem, KazakhWord sound, SuffixOrder.Place place, String form) {
    for (Suffix suffix : SuffixOrder.after(place)) {
      String candidate = join(stem, suffix.after(sound));
      if (candidate.equals(form)
          || (candidate.length() < form.length()
              && begins(form, candidate)
              && derives(
                  candidate,
                  sound.withEndingOf(candidate),
                  SuffixOrder.placeAfter(suffix),
                  form))) {
        return true;
      }
    }
    return false;
  }

  private static String join(String stem, String suffix) {
    if (stem.isEmpty() || suffix.isEmpty() || !KazakhWord.isVowel(suffix.charAt(0))) {
      return stem + suffix;
    }
    String shortened = SHORTENED.get(stem);
    if (shortened != null) {
      return shortened + suffix;
    }
    int last = stem.length() - 1;
    char letter = stem.charAt(last);
    return letter == 'ь'
        ? stem.substring(0, last) + suffix
        : stem.substring(0, last) + VOICED.getOrDefault(letter, letter) + suffix;
  }
}
