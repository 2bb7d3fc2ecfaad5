package derek.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The number words of Kazakh, with their case, collective, ordinal and approximate forms. */
final class KazakhNumerals implements NumberWords {
  private static final Map<String, Long> CARDINALS =
      Map.ofEntries(
          Map.entry("нөл", 0L),
          Map.entry("бір", 1L),
          Map.entry("екі", 2L),
          Map.entry("үш", 3L),
          Map.entry("төрт", 4L),
          Map.entry("бес", 5L),
          Map.entry("алты", 6L),
          Map.entry("жеті", 7L),
          Map.entry("сегіз", 8L),
          Map.entry("тоғыз", 9L),
          Map.entry("он", 10L),
          Map.entry("жиырма", 20L),
          Map.entry("отыз", 30L),
          Map.entry("қырық", 40L),
          Map.entry("елу", 50L),
          Map.entry("алпыс", 60L),
          Map.entry("жетпіс", 70L),
          Map.entry("сексен", 80L),
          Map.entry("тоқсан", 90L),
          Map.entry("жүз", 100L),
          Map.entry("мың", 1000L),
          Map.entry("миллион", 1_000_000L),
          Map.entry("миллиард", 1_000_000_000L));

  /** үшеуі: the three of them; оншақты: some ten. екеуі is left out: it says both. */
  private static final Map<String, Long> COLLECTIVES =
      Map.of("үшеу", 3L, "төртеу", 4L, "бесеу", 5L, "алтау", 6L, "жетеу", 7L, "оншақты", 10L);

  private static final Map<String, Long> ORDINALS =
      Map.ofEntries(
          Map.entry("бірінші", 1L),
          Map.entry("екінші", 2L),
          Map.entry("үшінші", 3L),
          Map.entry("төртінші", 4L),
          Map.entry("бесінші", 5L),
          Map.entry("алтыншы", 6L),
          Map.entry("жетінші", 7L),
          Map.entry("сегізінші", 8L),
          Map.entry("тоғызыншы", 9L),
          Map.entry("оныншы", 10L),
          Map.entry("жиырмасыншы", 20L),
          Map.entry("отызыншы", 30L),
          Map.entry("қырқыншы", 40L),
          Map.entry("елуінші", 50L),
          Map.entry("алпысыншы", 60L),
          Map.entry("жетпісінші", 70L),
          Map.entry("сексенінші", 80L),
          Map.entry("тоқсаныншы", 90L),
          Map.entry("жүзінші", 100L),
          Map.entry("мыңыншы", 1000L));

  private static final Map<String, Long> MAGNITUDES =
      Map.of("ондаған", 10L, "жүздеген", 100L, "мыңдаған", 1000L, "миллиондаған", 1_000_000L);

  /** Cases in which a number word stands; its possessives are other words (оның, үшін, бірі). */
  private static final List<Suffix> CASES =
      List.of(
          Suffix.GENITIVE,
          Suffix.DATIVE,
          Suffix.ACCUSATIVE,
          Suffix.LOCATIVE,
          Suffix.ABLATIVE,
          Suffix.INSTRUMENTAL);

  /** there; together; at once. */
  private static final Set<String> OTHER_WORDS =
      Set.of("онда", "бірге", "бірде", "бірден", "бірмен", "мыңмен");

  private static final String[] UNITS = {
    "нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"
  };
  private static final String[] TENS = {
    "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"
  };

  private static final Map<String, List<Entry>> BY_BEGINNING = byBeginning();

  @Override
  public OptionalLong cardinal(String word) {
    Long plain = CARDINALS.get(word);
    return plain == null ? OptionalLong.empty() : OptionalLong.of(plain);
  }

  @Override
  public Optional<NumberWord> last(String word) {
    if (word.length() < 2 || OTHER_WORDS.contains(word)) {
      return Optional.empty();
    }
    for (Entry entry : BY_BEGINNING.getOrDefault(word.substring(0, 2), List.of())) {
      if (entry.isFormOf(word)) {
        return Optional.of(entry.meaning());
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isJoiner(String word) {
    return false;
  }

  /** A number word and how it is inflected: a cardinal by case alone. */
  private record Entry(String base, NumberWord meaning, boolean caseAlone) {

    boolean isFormOf(String word) {
      if (!caseAlone) {
        return KazakhInflection.isFormOf(word, base);
      }
      return word.startsWith(base) && (word.length() == base.length() || isCase(word));
    }

    private boolean isCase(String word) {
      String suffix = word.substring(base.length());
      return CASES.stream().anyMatch(each -> each.after(base).equals(suffix));
    }
  }

  /** By their first two letters; longer words before those that they begin with. */
  private static Map<String, List<Entry>> byBeginning() {
    Stream<Entry> all =
        Stream.of(
                entries(MAGNITUDES, NumberWord.Kind.MAGNITUDE, false),
                entries(ORDINALS, NumberWord.Kind.ORDINAL, false),
                entries(COLLECTIVES, NumberWord.Kind.CARDINAL, false),
                entries(CARDINALS, NumberWord.Kind.CARDINAL, true))
            .flatMap(each -> each)
            .sorted(Comparator.comparing((Entry each) -> -each.base().length()));
    return all.collect(Collectors.groupingBy(each -> each.base().substring(0, 2)));
  }

  private static Stream<Entry> entries(
      Map<String, Long> words, NumberWord.Kind kind, boolean caseAlone) {
    return words.entrySet().stream()
        .map(word -> new Entry(word.getKey(), new NumberWord(word.getValue(), kind), caseAlone));
  }

  /** The last word of a number in digits read aloud: тоғыз of 2019, жиырма of 20. */
  static String lastWord(String digits) {
    int end = digits.length();
    int zeros = 0;
    while (zeros < end && digits.charAt(end - 1 - zeros) == '0') {
      zeros++;
    }
    char last = zeros < end ? digits.charAt(end - 1 - zeros) : '0';
    if (last <= '0' || last > '9') {
      return UNITS[0];
    }
    return switch (zeros) {
      case 0 -> UNITS[last - '0'];
      case 1 -> TENS[last - '0'];
      case 2 -> "жүз";
      case 3, 4, 5 -> "мың";
      case 6, 7, 8 -> "миллион";
      default -> "миллиард";
    };
  }
}
