package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Citation;
import derek.model.EdtfDate;
import derek.model.EdtfParser;
import derek.model.Evidence;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import derek.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, taken one by one as model values. What is missing, of another type
 * or not known is reported, and a stand-in taken, so that one run finds every mistake; {@link
 * #finish()} ends it.
 */
final class Fields {
  private static final Pattern PASSAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final EdtfDate SOME_DAY = EdtfParser.ofDay(LocalDate.of(2000, 1, 1));

  private final JsonValue.JsonObject object;
  private final Decoding decoding;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(JsonValue.JsonObject object, Decoding decoding) {
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
  private void require(String name, String expected) {
    if (!has(name)) {
      missing(name, expected);
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
                unknown(name, member);
              }
            });
  }

  private void unknown(String name, JsonValue.Member member) {
    decoding.report(
        Diagnostic.error(
                "unknown-field", member.position(), "the field “" + name + "” is not known here")
            .expected("one of: " + String.join(", ", known), name)
            .hint(
                Suggestion.nearest(name, known)
                    .map(near -> "did you mean “" + near + "”?")
                    .orElse(null)));
  }

  void missing(String name, String expected) {
    decoding.report(
        Diagnostic.error("missing-field", object.position(), "the field “" + name + "” is missing")
            .expected(expected, null));
  }

  private void wrongType(String name, JsonValue value, String expected) {
    decoding.report(
        Diagnostic.error("wrong-type", value.position(), "“" + name + "” is of the wrong kind")
            .expected(expected, value.description()));
  }

  // Plain values

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
      decoding.report(emptyText(name, string.position()));
      return null;
    }
    return string.text();
  }

  private static Diagnostic emptyText(String name, SourcePosition at) {
    return Diagnostic.error("empty-text", at, "“" + name + "” is empty")
        .hint("write the text, or delete the field");
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
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
    decoding.report(
        Diagnostic.error("number-range", positionOf(name), "“" + name + "” cannot be this number")
            .expected(expected, member == null ? null : member.value().description()));
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
    decoding.report(
        Diagnostic.error(
                "unknown-word", positionOf(name), "“" + text + "” is no word for “" + name + "”")
            .expected("one of: " + String.join(", ", words(type)), text)
            .hint(
                Suggestion.nearest(text, words(type))
                    .map(near -> "did you mean “" + near + "”?")
                    .orElse(null)));
    return null;
  }

  private static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Fields::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  // Localised text

  @Nullable LocalizedText text(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonValue.JsonObject texts) {
      return localized(name, texts);
    }
    wrongType(name, value, "a text in each language: {" + languagesExample() + "}");
    return null;
  }

  LocalizedText requiredText(String name) {
    require(name, "a text in each language: {" + languagesExample() + "}");
    LocalizedText text = text(name);
    return text == null ? placeholder() : text;
  }

  private LocalizedText localized(String name, JsonValue.JsonObject texts) {
    Fields fields = new Fields(texts, decoding);
    Map<Language, String> found = new HashMap<>();
    for (Language language : decoding.languages()) {
      if (!fields.has(language.tag())) {
        decoding.report(missingTranslation(name, texts.position(), language));
      }
      String text = fields.string(language.tag());
      found.put(language, text == null ? "?" : text);
    }
    fields.finish();
    LocalizedText text = new LocalizedText(found);
    decoding.texts().add(new LocatedText(name, text, texts.position()));
    return text;
  }

  private static Diagnostic missingTranslation(
      String name, SourcePosition position, Language language) {
    return Diagnostic.error(
            "missing-translation", position, "“" + name + "” has no text in “" + language + "”")
        .expected("\"" + language + "\": \"…\"", null)
        .hint("every text stands in every language of site.json");
  }

  private LocalizedText placeholder() {
    Map<Language, String> texts = new HashMap<>();
    decoding.languages().forEach(language -> texts.put(language, "?"));
    return new LocalizedText(texts);
  }

  private String languagesExample() {
    List<String> parts = new ArrayList<>();
    decoding.languages().forEach(language -> parts.add("\"" + language + "\": \"…\""));
    return String.join(", ", parts);
  }

  /** Text in some of the languages, such as the translations of a quotation. */
  Map<Language, String> partialText(String name) {
    Map<Language, String> found = new HashMap<>();
    Fields fields = object(name);
    if (fields != null) {
      for (Language language : decoding.languages()) {
        String text = fields.string(language.tag());
        if (text != null) {
          found.put(language, text);
        }
      }
      fields.finish();
    }
    return found;
  }

  // Objects and lists

  @Nullable Fields object(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonValue.JsonObject found) {
      return new Fields(found, decoding);
    }
    wrongType(name, value, "an object {…}");
    return null;
  }

  /**
   * An object, read by {@code reading}; its unknown fields are reported. Null where there is none.
   */
  <T> @Nullable T object(String name, Function<Fields, T> reading) {
    Fields fields = object(name);
    return fields == null ? null : finished(fields, reading);
  }

  <T> T requiredObject(String name, Function<Fields, T> reading) {
    require(name, "an object {…}");
    Fields fields = object(name);
    JsonValue.JsonObject empty = new JsonValue.JsonObject(object.position(), Map.of());
    return fields == null
        ? reading.apply(new Fields(empty, decoding.silent()))
        : finished(fields, reading);
  }

  /** A list of objects, without those that the reading makes null of; empty where there is none. */
  <T> List<T> list(String name, Function<Fields, @Nullable T> reading) {
    List<T> result = new ArrayList<>();
    for (JsonValue each : values(name)) {
      if (each instanceof JsonValue.JsonObject found) {
        Fields fields = new Fields(found, decoding);
        T read = reading.apply(fields);
        fields.finish();
        if (read != null) {
          result.add(read);
        }
      } else {
        wrongType(name, each, "objects {…}");
      }
    }
    return result;
  }

  /** A list that has to be there; it may be empty. */
  <T> List<T> requiredList(String name, Function<Fields, @Nullable T> reading) {
    require(name, "a list […]");
    return list(name, reading);
  }

  /** A list that has to be there and hold something. */
  <T> List<T> filledList(String name, Function<Fields, @Nullable T> reading) {
    List<T> result = requiredList(name, reading);
    if (take(name) instanceof JsonValue.JsonArray array && array.values().isEmpty()) {
      decoding.report(
          Diagnostic.error("empty-text", array.position(), "“" + name + "” is empty")
              .hint("write one entry at least"));
    }
    return result;
  }

  private static <T> T finished(Fields fields, Function<Fields, T> reading) {
    T result = reading.apply(fields);
    fields.finish();
    return result;
  }

  private List<JsonValue> values(String name) {
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
        decoding.report(emptyText(name, each.position()));
      } else {
        result.add(each.text());
      }
    }
    return result;
  }

  // Values of the model

  @Nullable EdtfDate date(String name) {
    String text = string(name);
    if (text == null) {
      return null;
    }
    EdtfDate date = EdtfParser.parse(text).orElse(null);
    if (date == null) {
      SourcePosition at = positionOf(name);
      decoding.report(
          Diagnostic.error("impossible-date", at, "“" + text + "” is no date that any calendar has")
              .expected("an EDTF date: 2019-10-04, 2019-09-XX, 2019-08-25~, 2019-10-04/..", text));
    }
    return date;
  }

  EdtfDate requiredDate(String name) {
    require(name, "an EDTF date: 2019-10-04");
    EdtfDate date = date(name);
    return date == null ? SOME_DAY : date;
  }

  Statement statement() {
    LocalizedText text = requiredText("text");
    return new Statement(text, evidence());
  }

  /** What the claim in this object rests on: {@code citations}, or {@code "editorial": true}. */
  Evidence evidence() {
    List<Citation> citations = new ArrayList<>();
    strings("citations").forEach(each -> citation(each, citations));
    return new Evidence(citations, flag("editorial"), object.position());
  }

  /** Whether citations can call a passage so. */
  static boolean isPassage(String id) {
    return PASSAGE.matcher(id).matches();
  }

  private void citation(JsonValue.JsonString value, List<Citation> citations) {
    String text = value.text();
    int hash = text.indexOf('#');
    boolean wellFormed =
        hash > 0
            && RecordId.isValidSlug(text.substring(0, hash))
            && isPassage(text.substring(hash + 1));
    if (wellFormed) {
      RecordId source = new RecordId(RecordKind.SOURCE, text.substring(0, hash));
      citations.add(new Citation(source, text.substring(hash + 1), value.position()));
    } else {
      decoding.report(
          Diagnostic.error("citation-syntax", value.position(), "“" + text + "” is no citation")
              .expected("source-id#passage, such as \"azattyq-2019-10-31-release#3\"", text));
    }
  }

  /** A record's id in this field; null where it is missing or no id. */
  @Nullable Reference reference(String name, RecordKind kind) {
    String slug = string(name);
    if (slug == null) {
      return null;
    }
    SourcePosition at = positionOf(name);
    return reference(slug, at, kind);
  }

  private @Nullable Reference reference(String slug, SourcePosition at, RecordKind kind) {
    if (RecordId.isValidSlug(slug)) {
      return new Reference(new RecordId(kind, slug), at);
    }
    decoding.report(InvalidId.diagnostic(slug, at));
    return null;
  }

  /** A record's id in this field; null where it is missing or no id, which is reported. */
  @Nullable Reference requiredReference(String name, RecordKind kind) {
    require(name, "the id of a record in content/" + kind.folder() + "/");
    return reference(name, kind);
  }

  /** Records' ids in a list. */
  List<Reference> references(String name, RecordKind kind) {
    List<Reference> result = new ArrayList<>();
    for (JsonValue.JsonString each : strings(name)) {
      Reference reference = reference(each.text(), each.position(), kind);
      if (reference != null) {
        result.add(reference);
      }
    }
    return result;
  }

  /** Any language, of the site or not. */
  Language language(String name) {
    require(name, "a BCP 47 tag: kk, en, ru, kk-Latn");
    String tag = string(name);
    if (tag != null && Language.isValid(tag)) {
      return new Language(tag);
    }
    if (tag != null) {
      decoding.report(notALanguage(tag, positionOf(name)));
    }
    return decoding.languages().get(0);
  }

  static Diagnostic notALanguage(String tag, SourcePosition at) {
    return Diagnostic.error("unknown-language", at, "“" + tag + "” is no language tag")
        .expected("a BCP 47 tag: kk, en, ru, kk-Latn", tag);
  }

  /** Where the field's value is written, or the object where the field is missing. */
  SourcePosition positionOf(String name) {
    JsonValue.Member member = object.members().get(name);
    return member == null ? object.position() : member.value().position();
  }
}
