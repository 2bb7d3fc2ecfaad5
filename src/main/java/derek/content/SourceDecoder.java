package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Evidence;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.RecordHead;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Source;
import derek.model.Statement;
import derek.model.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code sources/ID.json}. */
final class SourceDecoder {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern WORD_GAP = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final int MAX_QUOTE_WORDS = 25;

  private SourceDecoder() {}

  static Source decode(RecordId id, Fields fields) {
    RecordHead head = head(id, fields);
    Source.Kind kind = fields.choice("kind", Source.Kind.class);
    Source.Publication publication = publication(fields);
    return new Source(
        head,
        kind,
        publication,
        fields.requiredDate("date"),
        fields.text("dateBasis"),
        fields.object("text", SourceDecoder::fullText),
        passages(fields, publication.language()));
  }

  private static RecordHead head(RecordId id, Fields fields) {
    return new RecordHead(
        id,
        fields.position(),
        fields.requiredText("label"),
        List.of(),
        lead(fields),
        new Visibility(fields.flag("draft")));
  }

  /** What a source is about is the editors' own word. */
  private static Statement lead(Fields fields) {
    LocalizedText text = fields.requiredText("lead");
    return new Statement(text, new Evidence(List.of(), true, fields.positionOf("lead")));
  }

  private static Source.Publication publication(Fields fields) {
    return new Source.Publication(
        fields.language("language"),
        fields.string("title"),
        fields.string("byline"),
        address(fields, "address"),
        address(fields, "archived"),
        fields.reference("publisher", RecordKind.ORGANIZATION),
        fields.text("publisherName"),
        fields.optionalChoice("seen", Source.Seen.class),
        fields.date("seenOn"));
  }

  private static @Nullable String address(Fields fields, String name) {
    String address = fields.string(name);
    if (address != null && !WebAddress.isPublic(address)) {
      fields.decoding().report(WebAddress.refused(address, fields.positionOf(name)));
      return null;
    }
    return address;
  }

  private static Source.FullText fullText(Fields fields) {
    String digest = fields.requiredStringOrNull("sha256");
    if (digest != null && !SHA_256.matcher(digest).matches()) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "wrong-type", fields.positionOf("sha256"), "“sha256” is no SHA-256 digest")
                  .expected("64 digits 0–9, a–f (sha256sum FILE prints them)", digest));
    }
    return new Source.FullText(
        fields.requiredString("file"), digest == null ? "?" : digest, fields.positionOf("sha256"));
  }

  private static List<Source.Passage> passages(Fields fields, Language language) {
    Set<String> taken = new HashSet<>();
    return fields.requiredList("passages", each -> passage(each, taken, language));
  }

  private static Source.Passage passage(Fields fields, Set<String> taken, Language language) {
    return new Source.Passage(
        passageId(fields, taken),
        fields.list("quotes", each -> quote(each, language)),
        fields.text("ignored"),
        fields.text("note"),
        fields.position());
  }

  private static String passageId(Fields fields, Set<String> taken) {
    String id = fields.requiredStringOrNull("id");
    if (id == null) {
      return "?";
    }
    if (!Fields.isPassage(id)) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "invalid-id", fields.positionOf("id"), "no citation can name this passage")
                  .expected("letters a–z, digits, points and hyphens: 3", id));
    } else if (!taken.add(id)) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "duplicate-id",
                      fields.positionOf("id"),
                      "two passages of this source have the id “" + id + "”")
                  .hint("join them, or give one of them another id"));
    }
    return id;
  }

  private static Source.Quote quote(Fields fields, Language language) {
    String exact = fields.requiredString("exact");
    int words = WORD_GAP.splitAsStream(exact).filter(word -> !word.isEmpty()).toList().size();
    if (words > MAX_QUOTE_WORDS) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "long-quotation", fields.positionOf("exact"), "this quotation is too long")
                  .expected("at most " + MAX_QUOTE_WORDS + " words", words + " words")
                  .hint("keep the shortest run of words that proves the claim"));
    }
    Language spoken = fields.has("language") ? fields.language("language") : language;
    return new Source.Quote(
        exact,
        spoken,
        fields.translations("translation", exact, spoken),
        fields.text("speaker"),
        fields.positionOf("exact"));
  }
}
