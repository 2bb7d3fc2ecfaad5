package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.LocatedText;
import derek.model.WithheldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the decoding of one record collects: diagnostics, and what is withheld. For one thread. */
final class Decoding {
  private static final Set<String> STRUCTURAL_FIELDS =
      Set.of(
          "$schema",
          "citations",
          "label",
          "language",
          "nameByRule",
          "date",
          "asOf",
          "seenOn",
          "kind",
          "form",
          "side",
          "seen",
          "country",
          "person",
          "protest",
          "case",
          "organization",
          "place",
          "publisher",
          "within",
          "court",
          "articles",
          "id",
          "sha256");

  private final List<Language> languages;
  private final List<Diagnostic> diagnostics;
  private final SharedValues shared;
  private final List<WithheldText> withheld = new ArrayList<>();
  private final List<LocatedText> texts = new ArrayList<>();
  private Map<String, SourcePosition> withheldFields = Map.of();
  private @Nullable PlainFields top;
  private boolean isSilent;

  Decoding(List<Language> languages, List<Diagnostic> diagnostics) {
    this(languages, diagnostics, new SharedValues());
  }

  /** As above, of one record among others. */
  Decoding(List<Language> languages, List<Diagnostic> diagnostics, SharedValues shared) {
    this.languages = languages;
    this.diagnostics = diagnostics;
    this.shared = shared;
  }

  List<Language> languages() {
    return languages;
  }

  /** Takes a text that is to be translated; the first of the languages is the original. */
  void add(String field, LocalizedText text, SourcePosition position, boolean verbatim) {
    texts.add(LocatedText.of(field, text, position, verbatim, languages.get(0)));
  }

  /** What this record has in common with others. */
  SharedValues shared() {
    return shared;
  }

  List<WithheldText> withheld() {
    return withheld;
  }

  /** Every localised text taken so far. */
  List<LocatedText> texts() {
    return texts;
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Takes a report back that only follows from another. */
  void withdraw(Diagnostic diagnostic) {
    diagnostics.remove(diagnostic);
  }

  /** The same languages; what goes wrong is not told. */
  Decoding silent() {
    Decoding silent = new Decoding(languages, new ArrayList<>(), shared);
    silent.isSilent = true;
    return silent;
  }

  /** Whether it reads a stand-in for what is missing, as has been told. */
  boolean isSilent() {
    return isSilent;
  }

  /** The fields of the record itself that stay with the editors. */
  void withholdFields(Fields record, Map<String, SourcePosition> names) {
    top = record;
    withheldFields = Map.copyOf(names);
  }

  boolean isWithheld(String name, PlainFields fields) {
    return fields == top && withheldFields.containsKey(name);
  }

  /** Tells that a field cannot be withheld; {@code name} is one of the withheld fields. */
  void reportWithheld(String name) {
    SourcePosition at = withheldFields.get(name);
    if (at != null) {
      report(cannotWithhold(name, at));
    }
  }

  static Diagnostic cannotWithhold(String name, SourcePosition at) {
    return Diagnostic.error("withheld-field", at, "the field “" + name + "” cannot be withheld")
        .expected("a field of this record that a page can do without", name)
        .hint("\"withheld\": true keeps the whole record back");
  }

  /** Keeps every text in the value back. */
  void withhold(JsonValue value) {
    if (value instanceof JsonValue.JsonString string && !isStructural(string.text())) {
      withheld.add(new WithheldText(string.text(), string.position()));
    } else if (value instanceof JsonValue.JsonArray array) {
      array.values().forEach(this::withhold);
    } else if (value instanceof JsonValue.JsonObject object) {
      object.members().forEach((name, member) -> withholdMember(name, member.value()));
    }
  }

  private void withholdMember(String name, JsonValue value) {
    if (!STRUCTURAL_FIELDS.contains(name)) {
      withhold(value);
    }
  }

  private static boolean isStructural(String text) {
    return text.length() < 3;
  }

  /** A language of the site. */
  Language siteLanguage(String tag, SourcePosition at) {
    for (Language language : languages) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    List<String> tags = languages.stream().map(Language::tag).toList();
    report(
        Diagnostic.error("unknown-language", at, "“" + tag + "” is no language of this site")
            .expected("one of: " + String.join(", ", tags), tag)
            .hint(
                Suggestion.nearest(tag, tags)
                    .map(near -> "did you mean “" + near + "”?")
                    .orElse(null)));
    return languages.get(0);
  }
}
