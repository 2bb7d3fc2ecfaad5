package derek.language;

/** Adds up the words of one number: two thousand and nineteen, екі мың он тоғыз. */
final class NumberSum {
  private static final int DOZEN = 12;
  private long total;
  private long current;
  private long last;
  private boolean empty = true;

  /** Whether the word may follow those before it in one number. */
  boolean accepts(NumberWord word) {
    if (empty) {
      return true;
    }
    if (word.kind() == NumberWord.Kind.MAGNITUDE || last == 0) {
      return false;
    }
    long next = word.value();
    return isDozens(next) || isFactor(next) || isSmaller(next);
  }

  private boolean isDozens(long next) {
    return next == DOZEN && last < DOZEN && total == 0;
  }

  private boolean isFactor(long next) {
    return next == 100 ? current > 0 && current < 100 : next >= 1000 && current > 0;
  }

  private boolean isSmaller(long next) {
    if (next >= 100 || next == 0) {
      return false;
    }
    boolean afterTens = last >= 20 && last < 100 && last % 10 == 0;
    boolean afterTen = last == 10;
    return last >= 100 || ((afterTens || afterTen) && next < 10);
  }

  void add(NumberWord word) {
    long value = word.value();
    if (empty) {
      current = value;
    } else if (isDozens(value)) {
      current *= DOZEN;
    } else if (value == 100) {
      current *= value;
    } else if (value >= 1000) {
      total += current * value;
      current = 0;
    } else {
      current += value;
    }
    last = value;
    empty = false;
  }

  long value() {
    return total + current;
  }
}
