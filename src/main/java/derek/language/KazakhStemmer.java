package derek.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes suffixes off a Kazakh word whose base is not known, one after the other from its end, each
 * only where it has the shape that the rest of the word asks for.
 */
final class KazakhStemmer {
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_STEM_OF_OWNED_OBJECT = 5;
  private static final int LONGEST_SUFFIX = 3;

  /** Of two that fit the earlier is taken. */
  private static final List<Suffix> CASES =
      List.of(
          Suffix.LOCATIVE,
          Suffix.ABLATIVE,
          Suffix.GENITIVE,
          Suffix.DATIVE,
          Suffix.ACCUSATIVE,
          Suffix.INSTRUMENTAL);

  /** These tell a possessive before them; the genitive and the accusative need not. */
  private static final List<Suffix> POSSESSED_CASES =
      List.of(
          Suffix.POSSESSED_LOCATIVE,
          Suffix.POSSESSED_ABLATIVE,
          Suffix.POSSESSED_EQUATIVE,
          Suffix.POSSESSED_DATIVE);

  /** Words that end as if they were inflected. */
  private static final Set<String> WHOLE =
      Set.of(
          "мұхтар",
          "басқа",
          "маңызды",
          "қатар",
          "кейде",
          "көктем",
          "сонда",
          "онда",
          "жалпы",
          "шілде",
          "дүйсенбі",
          "сейсенбі",
          "сенбі",
          "жексенбі",
          "кәсіпорын",
          "сүргін",
          "митингі",
          "көзқарас",
          "кеңес");

  private static final Map<Character, Character> UNVOICED = Map.of('б', 'п', 'г', 'к', 'ғ', 'қ');
  private static final Map<String, String> RESTORED = Map.of("халқ", "халық", "орн", "орын");
  private static final Set<String> LOCATIVE_ENDS = Set.of("да", "де", "та", "те");
  private static final String SONORANTS = "рлнңмй";

  private KazakhStemmer() {}

  static String stem(String word) {
    String stem = word;
    for (Optional<String> shorter = shorten(stem); shorter.isPresent(); shorter = shorten(stem)) {
      stem = shorter.get();
    }
    return stem;
  }

  private static Optional<String> shorten(String word) {
    if (word.length() <= SHORTEST_STEM || WHOLE.contains(word)) {
      return Optional.empty();
    }
    return relative(word)
        .or(() -> possessed(word))
        .or(() -> firstOf(word, CASES))
        .or(() -> without(word, Suffix.PLURAL))
        .or(() -> withoutPossessive(word));
  }

  /** Алматыдағы: only with the locative before it, since ескі ends so too. */
  private static Optional<String> relative(String word) {
    return without(word, Suffix.RELATIVE)
        .filter(rest -> LOCATIVE_ENDS.contains(rest.substring(rest.length() - 2)));
  }

  /** плакатында, баласына: the possessive and the case go together. */
  private static Optional<String> possessed(String word) {
    for (Suffix suffix : POSSESSED_CASES) {
      Optional<String> base =
          without(word, suffix)
              .filter(KazakhStemmer::endsPossessed)
              .flatMap(KazakhStemmer::withoutAnyPossessive);
      if (base.isPresent()) {
        return base;
      }
    }
    return without(word, Suffix.POSSESSED_ACCUSATIVE)
        .filter(KazakhStemmer::endsPossessed)
        .flatMap(KazakhStemmer::withoutPossessive)
        .filter(base -> base.length() >= SHORTEST_STEM_OF_OWNED_OBJECT);
  }

  private static Optional<String> firstOf(String word, List<Suffix> suffixes) {
    return suffixes.stream().flatMap(suffix -> without(word, suffix).stream()).findFirst();
  }

  private static Optional<String> without(String word, Suffix suffix) {
    if (!suffix.endsLike(word)) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST_SUFFIX, word.length() - 1); length > 0; length--) {
      String rest = word.substring(0, word.length() - length);
      if (isStem(rest) && word.equals(rest + suffix.after(rest))) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  private static boolean endsPossessed(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'ы' || last == 'і';
  }

  /**
   * After т, д, л, ш the vowel stays: белсенді, Алматы, ресми тілші end so, possessed by nobody.
   */
  private static Optional<String> withoutPossessive(String word) {
    boolean doubtful = word.length() > 1 && "тдлш".indexOf(word.charAt(word.length() - 2)) >= 0;
    return doubtful ? Optional.empty() : withoutAnyPossessive(word);
  }

  /** Without -сы after a vowel or -ы after a consonant: баласы, басшысы; but қозғалыс-ы. */
  private static Optional<String> withoutAnyPossessive(String word) {
    Optional<String> afterVowel =
        without(word, Suffix.POSSESSIVE_3)
            .filter(KazakhStemmer::endsInVowel)
            .filter(KazakhStemmer::endsAsNoun)
            .filter(rest -> !WHOLE.contains(rest + "с"));
    if (afterVowel.isPresent() || !endsPossessed(word)) {
      return afterVowel;
    }
    String base = restored(word.substring(0, word.length() - 1));
    return isStem(base) && !endsInVowel(base) ? Optional.of(base) : Optional.empty();
  }

  /** Most that end in -ысы are of a noun in -ыс; those of a person (басшы) or a known word not. */
  private static boolean endsAsNoun(String rest) {
    return !endsPossessed(rest)
        || rest.endsWith("шы")
        || rest.endsWith("ші")
        || WHOLE.contains(rest);
  }

  private static String restored(String rest) {
    int last = rest.length() - 1;
    char letter = rest.charAt(last);
    String restored = RESTORED.get(rest);
    return restored != null
        ? restored
        : rest.substring(0, last) + UNVOICED.getOrDefault(letter, letter);
  }

  /** Long enough, with a vowel, and not ending in two consonants that no word ends in. */
  private static boolean isStem(String text) {
    return text.length() >= SHORTEST_STEM
        && text.chars().anyMatch(letter -> KazakhWord.isVowel((char) letter))
        && hasPronounceableEnd(text);
  }

  private static boolean hasPronounceableEnd(String text) {
    int last = text.length() - 1;
    boolean cluster =
        !KazakhWord.isVowel(text.charAt(last)) && !KazakhWord.isVowel(text.charAt(last - 1));
    return !cluster || SONORANTS.indexOf(text.charAt(last - 1)) >= 0 || text.endsWith("ст");
  }

  private static boolean endsInVowel(String text) {
    return KazakhWord.endingOf(text) == KazakhWord.Ending.VOWEL;
  }
}
