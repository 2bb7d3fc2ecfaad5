package derek.content;

import derek.diagnostic.SourcePosition;
import derek.model.Citation;
import derek.model.EdtfDate;
import derek.model.EdtfParser;
import derek.model.Evidence;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import derek.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object as values of the model. What is missing, of another type or not
 * known is reported, and a stand-in taken, so that one run finds every mistake; {@link #finish()}
 * ends it.
 */
final class Fields extends PlainFields {
  private static final Pattern PASSAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final EdtfDate SOME_DAY = EdtfParser.ofDay(LocalDate.of(2000, 1, 1));

  Fields(JsonValue.JsonObject object, Decoding decoding) {
    super(object, decoding);
  }

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
    require(name, () -> "a text in each language: {" + languagesExample() + "}");
    LocalizedText text = text(name);
    return text == null ? placeholder() : text;
  }

  private LocalizedText localized(String name, JsonValue.JsonObject texts) {
    Fields fields = new Fields(texts, decoding());
    Map<Language, String> found = new HashMap<>();
    for (Language language : decoding().languages()) {
      if (!fields.has(language.tag())) {
        decoding().report(FieldProblems.missingTranslation(name, texts.position(), language));
      }
      String text = fields.string(language.tag());
      found.put(language, text == null ? "?" : text);
    }
    fields.finish();
    LocalizedText text = decoding().shared().text(new LocalizedText(found));
    decoding().add(name, text, texts.position(), false);
    return text;
  }

  private LocalizedText placeholder() {
    Map<Language, String> texts = new HashMap<>();
    decoding().languages().forEach(language -> texts.put(language, "?"));
    return new LocalizedText(texts);
  }

  private String languagesExample() {
    List<String> parts = new ArrayList<>();
    decoding().languages().forEach(language -> parts.add("\"" + language + "\": \"…\""));
    return String.join(", ", parts);
  }

  /**
   * The translations of verbatim words, in some of the languages. Where they and the words are
   * there in each language, they have to keep up with each other as any other text.
   *
   * @param words verbatim, in {@code language}
   */
  Map<Language, String> translations(String name, String words, Language language) {
    Map<Language, String> found = new HashMap<>();
    Fields fields = object(name);
    if (fields != null) {
      for (Language each : decoding().languages()) {
        String text = fields.string(each.tag());
        if (text != null) {
          found.put(each, text);
        }
      }
      fields.finish();
      track(name, words, language, found, fields.position());
    }
    return found;
  }

  private void track(
      String name,
      String words,
      Language language,
      Map<Language, String> translations,
      SourcePosition at) {
    Map<Language, String> texts = new HashMap<>(translations);
    texts.putIfAbsent(language, words);
    if (texts.keySet().containsAll(decoding().languages())) {
      decoding().add(name, decoding().shared().text(new LocalizedText(texts)), at, true);
    }
  }

  @Nullable Fields object(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonValue.JsonObject found) {
      return new Fields(found, decoding());
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
    JsonValue.JsonObject empty = new JsonValue.JsonObject(position(), Map.of());
    return fields == null
        ? reading.apply(new Fields(empty, decoding().silent()))
        : finished(fields, reading);
  }

  /** A list of objects, without those that the reading makes null of; empty where there is none. */
  <T> List<T> list(String name, Function<Fields, @Nullable T> reading) {
    List<T> result = new ArrayList<>();
    for (JsonValue each : values(name)) {
      if (each instanceof JsonValue.JsonObject found) {
        Fields fields = new Fields(found, decoding());
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
      decoding().report(FieldProblems.emptyList(name, array.position()));
    }
    return result;
  }

  private static <T> T finished(Fields fields, Function<Fields, T> reading) {
    T result = reading.apply(fields);
    fields.finish();
    return result;
  }

  @Nullable EdtfDate date(String name) {
    String text = string(name);
    if (text == null) {
      return null;
    }
    EdtfDate date = EdtfParser.parse(text).orElse(null);
    if (date == null) {
      decoding().report(FieldProblems.impossibleDate(text, positionOf(name)));
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

  /**
   * What the claim in this object rests on: {@code citations}, or {@code "editorial": true}. A
   * claim whose citations are unreadable, or which is itself a stand-in, counts as editorial: what
   * is wrong with it is told already, and that it has no source would only follow from it.
   */
  Evidence evidence() {
    List<JsonValue.JsonString> written = strings("citations");
    List<Citation> citations = new ArrayList<>();
    written.forEach(each -> citation(each, citations));
    boolean told = decoding().isSilent() || (citations.isEmpty() && !written.isEmpty());
    return new Evidence(citations, flag("editorial") || told, position());
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
      SharedValues shared = decoding().shared();
      RecordId source = shared.id(new RecordId(RecordKind.SOURCE, text.substring(0, hash)));
      citations.add(new Citation(source, shared.word(text.substring(hash + 1)), value.position()));
    } else {
      decoding().report(FieldProblems.noCitation(text, value.position()));
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
      return new Reference(decoding().shared().id(new RecordId(kind, slug)), at);
    }
    decoding().report(InvalidId.diagnostic(slug, at));
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
      decoding().report(FieldProblems.notALanguage(tag, positionOf(name)));
    }
    return decoding().languages().get(0);
  }
}
