package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import derek.model.EditorialData;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.model.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one record: its JSON and its summaries. One reader may serve many threads. */
final class RecordReader {
  private final SiteSettings settings;
  private final SharedValues shared;
  private final RecordDecoder decoder;
  private final JsonReader json;
  private final SchemaChecker schemas;
  private final SummaryReader texts;
  private final ReadingMemory memory;

  RecordReader(
      SiteSettings settings,
      TextParser parser,
      JsonReader json,
      SchemaChecker schemas,
      ReadingMemory memory) {
    this.memory = memory;
    this.settings = settings;
    this.shared = new SharedValues();
    this.decoder = new RecordDecoder(settings.languageList(), shared);
    this.json = json;
    this.schemas = schemas;
    this.texts = new SummaryReader(parser, memory, shared);
  }

  /**
   * What became of one record.
   *
   * @param decoded empty where the record could not be read
   * @param digest of all texts that it was made from; SHA-256
   */
  record Result(
      RecordId id,
      Optional<RecordDecoder.Decoded> decoded,
      List<Diagnostic> diagnostics,
      String digest) {

    /** Why nothing is published: the record is withheld, or else it could not be read. */
    EditorialData.Absence absence() {
      return decoded.isPresent()
          ? EditorialData.Absence.WITHHELD
          : EditorialData.Absence.UNREADABLE;
    }
  }

  Result read(RecordFiles files) {
    List<Diagnostic> ofSummaries = new ArrayList<>();
    Sha256 digest = new Sha256();
    Map<Language, Summary> summaries = summaries(files, ofSummaries, digest);
    List<Diagnostic> ofJson = new ArrayList<>();
    Optional<TextFile> text = TextFileReader.read(files.json(), files.jsonName(), ofJson);
    Optional<String> sha256 = text.map(each -> sha256(files.json(), each));
    sha256.ifPresent(digest::add);
    Optional<JsonValue.JsonObject> object = text.flatMap(each -> json.readObject(each, ofJson));
    Optional<RecordDecoder.Decoded> decoded =
        object.map(each -> decoder.decode(shared.id(files.id()), each, summaries, ofJson));
    object.ifPresent(each -> checkSchema(files, sha256.orElseThrow(), each, ofJson));
    ofJson.addAll(ofSummaries);
    return new Result(files.id(), decoded, ofJson, digest.hex());
  }

  private String sha256(Path file, TextFile text) {
    Optional<String> known = memory.sha256OfRead(file);
    if (known.isPresent()) {
      return known.get();
    }
    String sha256 = text.sha256();
    memory.put(file, sha256);
    return sha256;
  }

  /** Holds a record to its schema, but for one that is known to be sound. */
  private void checkSchema(
      RecordFiles files, String sha256, JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    String digest = new Sha256().add(schemas.digest()).add(sha256).hex();
    if (diagnostics.isEmpty() && memory.isSound(files.jsonName(), digest)) {
      return;
    }
    schemas.check(object, files.id().kind().scheme(), diagnostics);
    if (diagnostics.isEmpty()) {
      memory.sound(files.jsonName(), digest);
    }
  }

  private Map<Language, Summary> summaries(
      RecordFiles files, List<Diagnostic> diagnostics, Sha256 digest) {
    Map<Language, Summary> summaries = new HashMap<>();
    if (!hasSummaries(files.id().kind())) {
      return summaries;
    }
    for (SiteSettings.SiteLanguage language : settings.languages()) {
      Path file = files.summaries().get(language.language());
      String name = files.summaryName(language.language());
      if (file == null) {
        diagnostics.add(missing(name, language.language()));
        continue;
      }
      Optional<SummaryReader.Read> read = texts.read(file, name, language, diagnostics);
      if (read.isPresent()) {
        digest.add(language.language().tag()).add(read.get().sha256());
        summaries.put(language.language(), read.get().summary());
      }
    }
    return summaries;
  }

  private static boolean hasSummaries(RecordKind kind) {
    return switch (kind) {
      case PERSON, PROTEST, CASE, PAGE -> true;
      default -> false;
    };
  }

  private static Diagnostic missing(String name, Language language) {
    return Diagnostic.error(
            "missing-translation",
            SourcePosition.ofFile(name),
            "this record has no summary in “" + language + "”")
        .expected(name, null)
        .hint("write the summary in every language; no page stands in one language only");
  }
}
