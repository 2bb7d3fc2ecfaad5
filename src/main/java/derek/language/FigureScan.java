package derek.language;

import derek.language.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One text being searched: its tokens, which of them are spent, and what was found. */
final class FigureScan {
  private final String text;
  private final List<TextToken> tokens;
  private final BitSet spent = new BitSet();
  private final List<Figure> found = new ArrayList<>();

  FigureScan(String text, List<TextToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  TextToken token(int index) {
    return tokens.get(index);
  }

  boolean hasDigits() {
    return tokens.stream().anyMatch(TextToken::isNumber);
  }

  /** Whether there is such a token and no figure has taken it. */
  boolean isFree(int index) {
    return index >= 0 && index < tokens.size() && !spent.get(index);
  }

  /** What stands between a token and the next. */
  String gapAfter(int index) {
    return text.substring(
        tokens.get(index).end(),
        index + 1 < tokens.size() ? tokens.get(index + 1).start() : text.length());
  }

  void spend(int index) {
    spent.set(index);
  }

  /** Takes the tokens that lie wholly or partly in a stretch of the text. */
  void spendWithin(int start, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() < end && tokens.get(i).end() > start) {
        spent.set(i);
      }
    }
  }

  void add(Kind kind, BigDecimal value, int month, int start, int end) {
    found.add(
        new Figure(
            kind, FigureTokens.normal(value), month, text.substring(start, end), start, end));
  }

  void add(Kind kind, long value, int month, int start, int end) {
    add(kind, BigDecimal.valueOf(value), month, start, end);
  }

  List<Figure> found() {
    return found;
  }
}
