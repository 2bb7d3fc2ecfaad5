package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, taken one by one as plain values: text, words, numbers, flags. It
 * remembers which were taken; {@link #finish()} reports the others.
 */
abstract sealed class PlainFields permits Fields {
  private final JsonValue.JsonObject object;
  private final Decoding decoding;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Diagnostic> missing = new HashMap<>();

  PlainFields(JsonValue.JsonObject object, Decoding decoding) {
    this.object = object;
    this.decoding = decoding;
  }

  SourcePosition position() {
    return object.position();
  }

  Decoding decoding() {
    return decoding;
  }

  /** The value, or null where there is none or where it is withheld. */
  @Nullable JsonValue take(String name) {
    known.add(name);
    JsonValue.Member member = object.members().get(name);
    if (member == null) {
      return null;
    }
    if (decoding.isWithheld(name, this)) {
      decoding.withhold(member.value());
      return null;
    }
    return member.value();
  }

  /** The names of the fields that stand here and are not known yet, in the order written. */
  List<String> names() {
    return object.members().keySet().stream().filter(name -> !known.contains(name)).toList();
  }

  /** Fields that are taken later, or elsewhere. */
  void ignore(String... names) {
    known.addAll(Arrays.asList(names));
  }

  /** Keeps every text of this object back. */
  void withholdAll() {
    decoding.withhold(object);
  }

  boolean has(String name) {
    known.add(name);
    return isWritten(name);
  }

  /** Whether the field stands in the file, known or not. */
  boolean isWritten(String name) {
    return object.members().containsKey(name);
  }

  /** Reports a field that has to be there and is missing, or is withheld. */
  void require(String name, String expected) {
    require(name, () -> expected);
  }

  /** As {@link #require(String, String)}, asking what is expected only where it is missing. */
  void require(String name, Supplier<String> expected) {
    if (!has(name)) {
      Diagnostic told = FieldProblems.missing(name, position(), expected.get());
      missing.put(name, told);
      decoding.report(told);
    } else if (decoding.isWithheld(name, this)) {
      decoding.reportWithheld(name);
    }
  }

  /** Reports the fields that nobody took. */
  void finish() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                reportUnknown(name, member.position());
              }
            });
  }

  /** A field that is missing because it is misspelt is told once. */
  private void reportUnknown(String name, SourcePosition at) {
    decoding.report(FieldProblems.unknownField(name, at, known));
    Suggestion.nearest(name, known).map(missing::get).ifPresent(decoding::withdraw);
  }

  @Nullable String string(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonValue.JsonString string)) {
      wrongType(name, value, "text in quotation marks");
      return null;
    }
    if (isBlank(string.text())) {
      decoding.report(FieldProblems.emptyText(name, string.position()));
      return null;
    }
    return string.text();
  }

  /** Reports a value that is of another kind than expected. */
  void wrongType(String name, JsonValue value, String expected) {
    decoding.report(FieldProblems.wrongType(name, value, expected));
  }

  /**
   * By UTF-16 code units: no space is beyond the first 65,536 characters, so half a pair is none.
   */
  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  String requiredString(String name) {
    String text = requiredStringOrNull(name);
    return text == null ? "?" : text;
  }

  /** As {@link #requiredString}, without a stand-in. */
  @Nullable String requiredStringOrNull(String name) {
    require(name, "text in quotation marks");
    return string(name);
  }

  boolean flag(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return false;
    }
    if (value instanceof JsonValue.JsonLiteral literal && !literal.text().equals("null")) {
      return literal.text().equals("true");
    }
    wrongType(name, value, "true or false");
    return false;
  }

  double requiredNumber(String name, double least, double most) {
    require(name, "a number");
    Double number = number(name, least, most);
    return number == null ? least : number;
  }

  int wholeNumber(String name, int least, int most, int standard) {
    Double number = number(name, least, most);
    if (number != null && number != Math.rint(number)) {
      outOfRange(name, "a whole number");
    }
    return number == null ? standard : number.intValue();
  }

  private @Nullable Double number(String name, double least, double most) {
    JsonValue value = take(name);
    if (value instanceof JsonValue.JsonNumber written) {
      double number = Double.parseDouble(written.text());
      if (number >= least && number <= most) {
        return number;
      }
      String range = String.format(Locale.ROOT, "a number from %.0f to %.0f", least, most);
      outOfRange(name, range);
    } else if (value != null) {
      wrongType(name, value, "a number");
    }
    return null;
  }

  private void outOfRange(String name, String expected) {
    JsonValue.Member member = object.members().get(name);
    if (member != null) {
      decoding.report(FieldProblems.outOfRange(name, member.value(), expected));
    }
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    require(name, "one of: " + String.join(", ", words(type)));
    E chosen = optionalChoice(name, type);
    return chosen == null ? type.getEnumConstants()[0] : chosen;
  }

  <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
    String text = string(name);
    if (text == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    decoding.report(FieldProblems.unknownWord(name, text, positionOf(name), words(type)));
    return null;
  }

  private static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(PlainFields::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The values of a list; empty where there is none. */
  List<JsonValue> values(String name) {
    JsonValue value = take(name);
    if (value instanceof JsonValue.JsonArray array) {
      return array.values();
    }
    if (value != null) {
      wrongType(name, value, "a list […]");
    }
    return List.of();
  }

  /** A list of texts with their positions; empty where there is none. */
  List<JsonValue.JsonString> strings(String name) {
    List<JsonValue.JsonString> result = new ArrayList<>();
    for (JsonValue each : values(name)) {
      if (each instanceof JsonValue.JsonString string) {
        result.add(string);
      } else {
        wrongType(name, each, "texts in quotation marks");
      }
    }
    return result;
  }

  /** A list of texts, none blank; empty where there is none. */
  List<String> texts(String name) {
    List<String> result = new ArrayList<>();
    for (JsonValue.JsonString each : strings(name)) {
      if (isBlank(each.text())) {
        decoding.report(FieldProblems.emptyText(name, each.position()));
      } else {
        result.add(each.text());
      }
    }
    return result;
  }

  /** Where the field's value is written, or the object where the field is missing. */
  SourcePosition positionOf(String name) {
    JsonValue.Member member = object.members().get(name);
    return member == null ? object.position() : member.value().position();
  }
}
