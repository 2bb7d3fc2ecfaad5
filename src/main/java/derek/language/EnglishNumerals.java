package derek.language;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The number words of English, ordinals and orders of magnitude among them. */
final class EnglishNumerals implements NumberWords {
  private static final Map<String, Long> CARDINALS =
      Map.ofEntries(
          Map.entry("zero", 0L),
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("dozen", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1000L),
          Map.entry("million", 1_000_000L),
          Map.entry("billion", 1_000_000_000L));

  private static final Map<String, Long> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1L),
          Map.entry("second", 2L),
          Map.entry("third", 3L),
          Map.entry("fourth", 4L),
          Map.entry("fifth", 5L),
          Map.entry("sixth", 6L),
          Map.entry("seventh", 7L),
          Map.entry("eighth", 8L),
          Map.entry("ninth", 9L),
          Map.entry("tenth", 10L),
          Map.entry("eleventh", 11L),
          Map.entry("twelfth", 12L),
          Map.entry("thirteenth", 13L),
          Map.entry("fourteenth", 14L),
          Map.entry("fifteenth", 15L),
          Map.entry("sixteenth", 16L),
          Map.entry("seventeenth", 17L),
          Map.entry("eighteenth", 18L),
          Map.entry("nineteenth", 19L),
          Map.entry("twentieth", 20L),
          Map.entry("thirtieth", 30L),
          Map.entry("hundredth", 100L));

  private static final Map<String, Long> MAGNITUDES =
      Map.of(
          "tens", 10L, "dozens", 10L, "hundreds", 100L, "thousands", 1000L, "millions", 1_000_000L);

  @Override
  public OptionalLong cardinal(String word) {
    Long value = CARDINALS.get(word);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  @Override
  public Optional<NumberWord> last(String word) {
    return find(word, CARDINALS, NumberWord.Kind.CARDINAL)
        .or(() -> find(word, ORDINALS, NumberWord.Kind.ORDINAL))
        .or(() -> find(word, MAGNITUDES, NumberWord.Kind.MAGNITUDE));
  }

  @Override
  public boolean isJoiner(String word) {
    return word.equals("and");
  }

  private static Optional<NumberWord> find(
      String word, Map<String, Long> words, NumberWord.Kind kind) {
    return Optional.ofNullable(words.get(word)).map(value -> new NumberWord(value, kind));
  }
}
