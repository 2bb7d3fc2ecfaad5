package derek.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.CourtCase;
import derek.model.Language;
import derek.model.Organization;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decoders and schemas hold the same rules: what one refuses the other refuses. The exceptions are
 * written here, and nowhere else.
 */
class DecodersAndSchemasTest {
  private static final List<Language> LANGUAGES = List.of(new Language("kk"), new Language("en"));

  /** What no schema can know: the site's languages, other places in the file, the calendar. */
  private static final Set<String> KNOWN_TO_DECODERS_ONLY =
      Set.of("missing-translation", "duplicate-id", "withheld-field");

  private static final SchemaLibrary LIBRARY =
      new SchemaLibrary(Path.of("content/schema"), "content/schema");

  static Stream<String> kinds() {
    Stream<String> records = Stream.of(RecordKind.values()).map(RecordKind::scheme);
    return Stream.concat(records, Stream.of("site", "messages", "style", "translations"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void acceptACompleteRecord(String kind) {
    assertThat(decoderCodes(kind, complete(kind))).isEmpty();
    assertThat(schemaErrors(kind, complete(kind))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void agreeOnEveryChangeOfACompleteRecord(String kind) {
    JsonValue.JsonObject complete = complete(kind);
    List<String> disagreements = new ArrayList<>();
    int refusedByBoth = 0;
    for (JsonChanges.Change change : JsonChanges.of(complete)) {
      Set<String> codes = decoderCodes(kind, change.value());
      List<Error> errors = schemaErrors(kind, change.value());
      boolean decoderAlone = errors.isEmpty() && !KNOWN_TO_DECODERS_ONLY.containsAll(codes);
      boolean schemaAlone =
          codes.isEmpty() && !isForTheSchemaAlone(change, complete) && !areEditorial(errors);
      refusedByBoth += codes.isEmpty() || errors.isEmpty() ? 0 : 1;
      if (decoderAlone || schemaAlone) {
        disagreements.add(change.path() + " " + change.what() + ": " + codes + " " + errors);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(refusedByBoth).isGreaterThan(kind.equals("messages") ? 5 : 20);
  }

  /**
   * The schema checker tells of {@code $schema}; what stands in a withheld field is not decoded.
   */
  private static boolean isForTheSchemaAlone(
      JsonChanges.Change change, JsonValue.JsonObject complete) {
    String field = change.path().split("/", -1).length > 1 ? change.path().split("/", -1)[1] : "";
    JsonValue.Member withheld = complete.members().get("withheld");
    boolean isWithheld =
        withheld != null
            && withheld.value() instanceof JsonValue.JsonArray names
            && names.values().stream()
                .anyMatch(name -> name instanceof JsonValue.JsonString s && s.text().equals(field));
    return field.equals("$schema") || isWithheld;
  }

  /** The editorial checks tell of uncited claims and one-sided disagreements. */
  private static boolean areEditorial(List<Error> errors) {
    return errors.stream().allMatch(SchemaErrors::isEditorial);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019",
        "2019-10",
        "2019-10-04",
        "2019-10-XX",
        "2019-XX",
        "2019-XX-XX",
        "2019-10~",
        "2019-10-04?",
        "2019%",
        "2019-10-04/..",
        "../2019",
        "2019/2020",
        "2019-10-04/2019-10-10~",
        "2019-10-04/",
        "/2019",
        "2019-12-31",
        "2020-02-29/2020",
        "0001",
        "",
        " ",
        "0000",
        "19",
        "2019-13",
        "2019-00",
        "2019-10-00",
        "2019-10-32",
        "2019-02-30",
        "2019-04-31",
        "2019-XX-04",
        "XXXX",
        "201X",
        "2019-1",
        "2019-10-4",
        "2019/10/04",
        "04.10.2019",
        "../..",
        "/",
        "..",
        "2019//2020",
        "2019-10-04/../2020",
        "2019~~",
        "~2019",
        "2019-10-04T10:00",
        "-2019",
        "y2019",
        "2019-21",
        " 2019",
        "2019 ",
        "2019\n",
        "2019-1٠"
      })
  void agreeOnDates(String date) {
    assertAgreement("protest", "/when/date", date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-29", "1900-02-29", "2020/2019", "2019-10-04/2019-10-03"})
  void leaveLeapYearsAndBackwardIntervalsToDecoders(String date) {
    JsonValue.JsonObject changed = withText(complete("protest"), "/when/date", date);
    assertThat(decoderCodes("protest", changed)).containsExactly("impossible-date");
    assertThat(schemaErrors("protest", changed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreeOnRandomDates(long seed) {
    Random random = new Random(seed);
    String[] parts = {
      "2019", "0000", "-", "-", "02", "10", "31", "XX", "X", "~", "?", "/", "..", "9"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder date = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        date.append(parts[random.nextInt(parts.length)]);
      }
      JsonValue.JsonObject changed = withText(complete("protest"), "/when/date", date.toString());
      boolean decoderAccepts = decoderCodes("protest", changed).isEmpty();
      boolean schemaAccepts = schemaErrors("protest", changed).isEmpty();
      boolean mayRunBackwards = date.indexOf("/") >= 0;
      if (decoderAccepts || !mayRunBackwards) {
        assertThat(schemaAccepts).as(date.toString()).isEqualTo(decoderAccepts);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saulet",
        "s",
        "1",
        "a-1-b",
        "../x",
        "a/b",
        "a--b",
        "-a",
        "a-",
        "A",
        "сәулет",
        "a_b",
        "a b",
        "con",
        "nul",
        "com1",
        "com10",
        "con-1",
        "a\n",
        "%2e%2e",
        "a.json",
        "person:saulet"
      })
  void agreeOnIds(String id) {
    assertAgreement("protest", "/participants/0/person", id);
    assertAgreement("case", "/charges/0/articles/0", id);
    assertAgreement("style", "/acknowledged/0/record", "person:" + id);
  }

  @ParameterizedTest
  @ValueSource(ints = {79, 80, 81, 500})
  void agreeOnTheLengthOfIds(int length) {
    assertAgreement("place", "/within", "a".repeat(length));
    assertAgreement("place", "/lead/citations/0", "a".repeat(length) + "#1");
    assertAgreement("style", "/acknowledged/0/record", "place:" + "a".repeat(length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dala#3",
        "dala#3a",
        "dala#a.b-c",
        "dala",
        "dala#",
        "#3",
        "dala#-",
        "dala#.",
        "dala#3 ",
        "@dala#3",
        "[@dala#3]",
        "dala#3;dala#4",
        "Dala#3",
        "dala##3",
        "dala#3#4",
        "con#1",
        "../x#1"
      })
  void agreeOnCitations(String citation) {
    assertAgreement("person", "/lead/citations/0", citation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kk",
        "en",
        "kaz",
        "kk-Latn",
        "kk-Latn-KZ",
        "en-GB",
        "es-419",
        "KK",
        "k",
        "kazak",
        "kk_KZ",
        "kk-latn",
        "kk-",
        "en-gb",
        "x-private",
        "қаз",
        "kk\n"
      })
  void agreeOnLanguages(String tag) {
    assertAgreement("source", "/language", tag);
    assertAgreement("person", "/otherNames/0/language", tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "https://a.example/",
        "http://a.example:8080/x?y=z#w",
        "https://a.example/қаз",
        "https://a.example/%D2%9B",
        "HTTPS://a.example/",
        "//a.example/",
        "ftp://a.example/",
        "https://",
        "https:///x",
        "https://user@a.example/",
        "https://user:pass@a.example/",
        "javascript:alert(1)",
        "https://a.example/a b",
        "https://a.example/<x>",
        "a.example",
        "https://a.example/x\n",
        "https://a.example/\"x",
        "mailto:a@b.example",
        "https://a.example/?",
        "https://a.example?q",
        "https://a.example#x"
      })
  void agreeOnWebAddresses(String address) {
    assertAgreement("source", "/archived", address);
    assertAgreement("site", "/baseUrl", address);
    assertAgreement("site", "/baseUrl", address + "/");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 24, 25, 26, 60})
  void agreeOnTheLengthOfQuotations(int words) {
    String quotation = "сөз ".repeat(words);
    assertAgreement("source", "/passages/0/quotes/0/exact", quotation);
    assertAgreement("source", "/passages/0/quotes/0/exact", " " + quotation.strip());
    assertAgreement("source", "/passages/0/quotes/0/exact", quotation.replace(' ', '\u00A0'));
    assertAgreement("source", "/passages/0/quotes/0/exact", quotation.replace(' ', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-90", "90", "90.0001", "-90.0001", "1e2", "0", "-0.0", "43.25249", "1e400"})
  void agreeOnCoordinates(String number) {
    assertAgreement("place", "/coordinates/latitude", new JsonValue.JsonNumber(at(), number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-1", "180", "180.0", "180.5", "36500", "36501", "1e9", "1e1"})
  void agreeOnDays(String number) {
    assertAgreement("site", "/reviewAfterDays", new JsonValue.JsonNumber(at(), number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ", "US", "kz", "KAZ", "K", "ҚЗ", "K1"})
  void agreeOnCountries(String country) {
    assertAgreement("place", "/country", country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"«»“”", "“”‘’", "\"\"''", "«»", "«»“”‹", "🙂🙂🙂🙂", ""})
  void agreeOnQuotationMarks(String quotes) {
    assertAgreement("site", "/languages/0/quotes", quotes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"facts", "name", "lead", "withheld", "draft", "$schema", "fact", "statuses"})
  void agreeOnFieldsThatCanBeWithheld(String field) {
    assertAgreement("person", "/withheld/0", field);
  }

  @Test
  void knowTheSameWords() {
    assertWords("protest", "/form", Protest.Form.values());
    assertWords("case", "/kind", CourtCase.Kind.values());
    assertWords("case", "/positions/0/side", CourtCase.Side.values());
    assertWords("source", "/kind", Source.Kind.values());
    assertWords("source", "/seen", Source.Seen.values());
    assertWords("organization", "/kind", Organization.Kind.values());
    assertWords("place", "/kind", Place.Kind.values());
  }

  private static void assertWords(String kind, String path, Enum<?>[] constants) {
    JsonValue.JsonObject wrong = withText(complete(kind), path, "no-such-word");
    String allowed = schemaErrors(kind, wrong).get(0).getSchemaNode().toString();
    List<String> words =
        Stream.of(constants)
            .map(each -> '"' + each.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"')
            .toList();
    assertThat(allowed.substring(1, allowed.length() - 1).split(","))
        .containsExactlyInAnyOrderElementsOf(words);
  }

  private static void assertAgreement(String kind, String path, String text) {
    assertAgreement(kind, path, new JsonValue.JsonString(at(), text));
  }

  private static void assertAgreement(String kind, String path, JsonValue value) {
    JsonValue.JsonObject changed = with(complete(kind), path, value);
    assertThat(schemaErrors(kind, changed).isEmpty())
        .as("the schema accepts %s in %s%s", value, kind, path)
        .isEqualTo(decoderCodes(kind, changed).isEmpty());
  }

  private static JsonValue.JsonObject withText(
      JsonValue.JsonObject object, String path, String text) {
    return with(object, path, new JsonValue.JsonString(at(), text));
  }

  private static JsonValue.JsonObject with(
      JsonValue.JsonObject object, String path, JsonValue value) {
    return JsonChanges.replaced(object, path, value);
  }

  private static SourcePosition at() {
    return SourcePosition.ofFile("changed.json");
  }

  private static JsonValue.JsonObject complete(String kind) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Path file = Path.of("src/test/resources/complete", kind + ".json");
    Optional<JsonValue.JsonObject> object =
        new JsonReader().readObject(file, kind + ".json", diagnostics);
    assertThat(diagnostics).isEmpty();
    return object.orElseThrow();
  }

  private static Set<String> decoderCodes(String kind, JsonValue.JsonObject object) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    switch (kind) {
      case "site" -> SettingsDecoder.decode(object, diagnostics);
      case "messages" -> new MessagesDecoder(LANGUAGES.get(0)).decode(object, diagnostics);
      case "style" -> new StyleDecoder(LANGUAGES).decode(object, diagnostics);
      case "translations" -> new LockDecoder(LANGUAGES).decode(object, diagnostics);
      default -> {
        RecordId id = new RecordId(RecordKind.ofScheme(kind).orElseThrow(), "complete");
        new RecordDecoder(LANGUAGES, new SharedValues()).decode(id, object, Map.of(), diagnostics);
      }
    }
    Set<String> codes = new TreeSet<>();
    diagnostics.forEach(each -> codes.add(each.code()));
    return codes;
  }

  private static List<Error> schemaErrors(String kind, JsonValue.JsonObject object) {
    SchemaLibrary.Findings findings =
        LIBRARY.validate(JsonNodes.of(object), kind + SchemaLibrary.SUFFIX);
    assertThat(findings.problems()).isEmpty();
    return findings.errors();
  }
}
