package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.Summary;
import derek.model.WithheldText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a record of its JSON and its summaries. One decoder may serve many threads. */
final class RecordDecoder {
  private static final String WITHHELD = "withheld";
  private static final Set<String> NEVER_WITHHELD = Set.of("$schema", "draft", WITHHELD);

  private final List<Language> languages;
  private final SharedValues shared;

  RecordDecoder(List<Language> languages, SharedValues shared) {
    this.languages = List.copyOf(languages);
    this.shared = shared;
  }

  /**
   * What a record came to.
   *
   * @param published empty where the whole record is withheld
   * @param withheld the texts that stay with the editors
   * @param texts every localised text that is published, in the order taken
   */
  record Decoded(
      Optional<ContentRecord> published, List<WithheldText> withheld, List<LocatedText> texts) {
    Decoded {
      withheld = List.copyOf(withheld);
      texts = List.copyOf(texts);
    }
  }

  Decoded decode(
      RecordId id,
      JsonValue.JsonObject object,
      Map<Language, Summary> summaries,
      List<Diagnostic> diagnostics) {
    Decoding decoding = new Decoding(languages, diagnostics, shared);
    Fields fields = new Fields(object, decoding);
    fields.ignore("$schema");
    boolean withheld = withheld(fields, decoding);
    ContentRecord record = record(id, fields, summaries);
    fields.finish();
    if (withheld) {
      summaries.values().forEach(summary -> withhold(summary, decoding));
      return new Decoded(Optional.empty(), decoding.withheld(), List.of());
    }
    return new Decoded(Optional.of(record), decoding.withheld(), decoding.texts());
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
}
