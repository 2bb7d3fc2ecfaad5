package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.markdown.MarkdownParser;
import derek.model.ContentRecord;
import derek.model.EditorialData;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.model.Summary;
import derek.model.WithheldText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one record: its JSON and its summaries. One reader may serve many threads. */
final class RecordReader {
  private static final String WITHHELD = "withheld";
  private static final Set<String> NEVER_WITHHELD = Set.of("$schema", "draft", WITHHELD);

  private final SiteSettings settings;
  private final List<Language> languages;
  private final JsonReader json;
  private final SchemaChecker schemas;
  private final MarkdownParser markdown;

  RecordReader(SiteSettings settings, JsonReader json, SchemaChecker schemas) {
    this.settings = settings;
    this.languages = settings.languageList();
    this.json = json;
    this.schemas = schemas;
    this.markdown = new MarkdownParser();
  }

  /**
   * What one record came to.
   *
   * @param published empty where the record could not be read, or is withheld
   */
  record Result(
      RecordId id,
      Optional<ContentRecord> published,
      List<WithheldText> withheld,
      List<LocatedText> texts,
      List<Diagnostic> diagnostics) {

    /** Why nothing is published: something is withheld, or else nothing could be read. */
    EditorialData.Absence absence() {
      return withheld.isEmpty() ? EditorialData.Absence.UNREADABLE : EditorialData.Absence.WITHHELD;
    }
  }

  Result read(RecordFiles files) {
    List<Diagnostic> ofSummaries = new ArrayList<>();
    Map<Language, Summary> summaries = summaries(files, ofSummaries);
    List<Diagnostic> ofJson = new ArrayList<>();
    Optional<JsonValue.JsonObject> object = json.readObject(files.json(), files.jsonName(), ofJson);
    Result result =
        object
            .map(found -> decode(files.id(), found, summaries, ofJson))
            .orElse(new Result(files.id(), Optional.empty(), List.of(), List.of(), ofJson));
    ofJson.addAll(ofSummaries);
    return result;
  }

  private Result decode(
      RecordId id,
      JsonValue.JsonObject object,
      Map<Language, Summary> summaries,
      List<Diagnostic> diagnostics) {
    Decoding decoding = new Decoding(languages, diagnostics);
    Fields fields = new Fields(object, decoding);
    fields.ignore("$schema");
    boolean withheld = withheld(fields, decoding);
    ContentRecord record = record(id, fields, summaries);
    fields.finish();
    schemas.check(object, id.kind().scheme(), diagnostics);
    if (withheld) {
      summaries.values().forEach(summary -> withhold(summary, decoding));
      return new Result(id, Optional.empty(), decoding.withheld(), List.of(), diagnostics);
    }
    return new Result(
        id, Optional.of(record), decoding.withheld(), List.copyOf(decoding.texts()), diagnostics);
  }

  /** Reads {@code withheld}; true where the whole record is. */
  private static boolean withheld(Fields fields, Decoding decoding) {
    JsonValue value = fields.take(WITHHELD);
    if (value instanceof JsonValue.JsonArray) {
      Map<String, SourcePosition> names = new HashMap<>();
      for (JsonValue.JsonString name : fields.strings(WITHHELD)) {
        if (NEVER_WITHHELD.contains(name.text()) || !fields.isWritten(name.text())) {
          decoding.report(Decoding.cannotWithhold(name.text(), name.position()));
        }
        names.put(name.text(), name.position());
      }
      decoding.withholdFields(fields, names);
      return false;
    }
    boolean whole = fields.flag(WITHHELD);
    if (whole) {
      fields.withholdAll();
    }
    return whole;
  }

  private static void withhold(Summary summary, Decoding decoding) {
    summary
        .blocks()
        .forEach(
            block ->
                block
                    .claims()
                    .forEach(
                        claim ->
                            decoding
                                .withheld()
                                .add(new WithheldText(claim.text(), block.position()))));
  }

  private static ContentRecord record(
      RecordId id, Fields fields, Map<Language, Summary> summaries) {
    return switch (id.kind()) {
      case PERSON -> PersonDecoder.decode(id, fields, summaries);
      case PROTEST -> ProtestDecoder.decode(id, fields, summaries);
      case CASE -> CaseDecoder.decode(id, fields, summaries);
      case SOURCE -> SourceDecoder.decode(id, fields);
      case ORGANIZATION -> OtherDecoders.organization(id, fields);
      case PLACE -> OtherDecoders.place(id, fields);
      case TERM -> OtherDecoders.term(id, fields);
      case ARTICLE -> OtherDecoders.article(id, fields);
      case PAGE -> OtherDecoders.page(id, fields, summaries);
    };
  }

  private Map<Language, Summary> summaries(RecordFiles files, List<Diagnostic> diagnostics) {
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
      TextFileReader.read(file, name, diagnostics)
          .map(text -> summary(text, language, diagnostics))
          .ifPresent(summary -> summaries.put(language.language(), summary));
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
