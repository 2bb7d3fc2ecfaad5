package derek.language;

import derek.language.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is left when dates are taken: numbers in digits, and in words. */
final class NumberFinder {
  private static final Pattern WITHIN_NUMBER = Pattern.compile("[ \\u00A0\\u202F]+|-");
  private static final int SMALLEST_FACTOR = 100;

  private final NumberWords words;

  NumberFinder(NumberWords words) {
    this.words = words;
  }

  void find(FigureScan scan) {
    int i = 0;
    while (i < scan.size()) {
      i = scan.isFree(i) ? findAt(scan, i) : i + 1;
    }
  }

  private int findAt(FigureScan scan, int index) {
    TextToken token = scan.token(index);
    return token.number() == null
        ? findWords(scan, index)
        : findDigits(scan, index, token.number());
  }

  /** 26; 2 million. */
  private int findDigits(FigureScan scan, int index, BigDecimal value) {
    int next = index + 1;
    OptionalLong factor = isJoined(scan, index) ? factor(scan, next) : OptionalLong.empty();
    int last = factor.isPresent() ? next : index;
    scan.add(
        Kind.NUMBER,
        value.multiply(BigDecimal.valueOf(factor.orElse(1))),
        0,
        scan.token(index).start(),
        scan.token(last).end());
    return last + 1;
  }

  private OptionalLong factor(FigureScan scan, int index) {
    Optional<NumberWord> word = lastWord(scan, index);
    return word.isPresent()
            && word.get().kind() == NumberWord.Kind.CARDINAL
            && word.get().value() >= 1000
        ? OptionalLong.of(word.get().value())
        : OptionalLong.empty();
  }

  /** Takes the longest run of words that makes one number; the run ends at an inflected word. */
  private int findWords(FigureScan scan, int index) {
    NumberSum sum = new NumberSum();
    int end = index;
    NumberWord.@Nullable Kind kind = null;
    int next = index;
    while (next >= 0) {
      Optional<NumberWord> word = lastWord(scan, next);
      if (word.isEmpty() || !sum.accepts(word.get())) {
        break;
      }
      sum.add(word.get());
      kind = word.get().kind();
      end = next + 1;
      next = isInner(scan, next) ? following(scan, next) : -1;
    }
    if (kind != null && !(end == index + 1 && sum.value() == 1)) {
      scan.add(kind(kind), sum.value(), 0, scan.token(index).start(), scan.token(end - 1).end());
    }
    return Math.max(end, index + 1);
  }

  private Optional<NumberWord> lastWord(FigureScan scan, int index) {
    return scan.isFree(index) && !scan.token(index).isNumber()
        ? words.last(scan.token(index).lowerCase())
        : Optional.empty();
  }

  private boolean isInner(FigureScan scan, int index) {
    return words.cardinal(scan.token(index).lowerCase()).isPresent();
  }

  /** The index of the token that may go on with the number; -1 where none may. */
  private int following(FigureScan scan, int index) {
    if (!isJoined(scan, index)) {
      return -1;
    }
    boolean joiner =
        scan.isFree(index + 1)
            && words.isJoiner(scan.token(index + 1).lowerCase())
            && isJoined(scan, index + 1)
            && words.cardinal(scan.token(index).lowerCase()).orElse(0) >= SMALLEST_FACTOR;
    return joiner ? index + 2 : index + 1;
  }

  private static boolean isJoined(FigureScan scan, int index) {
    return index + 1 < scan.size() && WITHIN_NUMBER.matcher(scan.gapAfter(index)).matches();
  }

  private static Kind kind(NumberWord.Kind kind) {
    return switch (kind) {
      case CARDINAL -> Kind.NUMBER;
      case ORDINAL -> Kind.ORDINAL;
      case MAGNITUDE -> Kind.MAGNITUDE;
    };
  }
}
