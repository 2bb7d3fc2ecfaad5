package derek.language;

import derek.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and numbers, by the way in which a language groups digits. */
final class FigureTokens {
  private static final String WORD = "(?<word>\\p{L}[\\p{L}\\p{M}]*)";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|" + WORD);
  private static final Pattern CONTINENTAL =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?)|"
              + WORD);

  private final Pattern pattern;
  private final boolean english;

  FigureTokens(Language language) {
    english = language.locale().getLanguage().equals("en");
    pattern = english ? ENGLISH : CONTINENTAL;
  }

  /** The tokens of the part of the text that is not yet taken, in order. */
  List<TextToken> in(String text) {
    List<TextToken> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    return List.copyOf(tokens);
  }

  private TextToken token(Matcher matcher) {
    String text = matcher.group();
    String digits = matcher.group("number");
    BigDecimal value = digits == null ? null : value(digits);
    return new TextToken(text, KazakhWord.lowerCase(text), value, matcher.start(), matcher.end());
  }

  private BigDecimal value(String digits) {
    String plain =
        english
            ? digits.replace(",", "")
            : digits.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.');
    return normal(new BigDecimal(plain));
  }

  /** Equal for equal numbers. */
  static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
