package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import derek.markdown.MarkdownParser;
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
  private final RecordDecoder decoder;
  private final JsonReader json;
  private final SchemaChecker schemas;
  private final MarkdownParser markdown;

  RecordReader(SiteSettings settings, JsonReader json, SchemaChecker schemas) {
    this.settings = settings;
    this.decoder = new RecordDecoder(settings.languageList());
    this.json = json;
    this.schemas = schemas;
    this.markdown = new MarkdownParser();
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
    text.ifPresent(each -> digest.add(each.digest()));
    Optional<JsonValue.JsonObject> object = text.flatMap(each -> json.readObject(each, ofJson));
    Optional<RecordDecoder.Decoded> decoded =
        object.map(each -> decoder.decode(files.id(), each, summaries, ofJson));
    object.ifPresent(each -> schemas.check(each, files.id().kind().scheme(), ofJson));
    ofJson.addAll(ofSummaries);
    return new Result(files.id(), decoded, ofJson, digest.hex());
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
      Optional<TextFile> text = TextFileReader.read(file, name, diagnostics);
      if (text.isPresent()) {
        digest.add(language.language().tag()).add(text.get().digest());
        summaries.put(language.language(), summary(text.get(), language, diagnostics));
      }
    }
    return summaries;
  }

  private Summary summary(
      TextFile text, SiteSettings.SiteLanguage language, List<Diagnostic> diagnostics) {
    if (text.text().isBlank()) {
      diagnostics.add(
          Diagnostic.error(
                  "empty-text", SourcePosition.ofFile(text.path()), "this summary is empty")
              .hint("write one cited paragraph at least"));
    }
    return markdown.parse(text.path(), text.text(), language.quotes(), diagnostics);
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
