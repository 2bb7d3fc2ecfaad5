package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Evidence;
import derek.model.LocalizedText;
import derek.model.RecordHead;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Source;
import derek.model.Statement;
import derek.model.Visibility;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code sources/ID.json}. */
final class SourceDecoder {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final int MAX_QUOTE_WORDS = 25;

  private SourceDecoder() {}

  static Source decode(RecordId id, Fields fields) {
    return new Source(
        head(id, fields),
        fields.choice("kind", Source.Kind.class),
        publication(fields),
        fields.requiredDate("date"),
        fields.text("dateBasis"),
        fields.object("text", SourceDecoder::fullText),
        passages(fields));
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
    String digest = fields.requiredString("sha256");
    if (!SHA_256.matcher(digest).matches()) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "wrong-type", fields.positionOf("sha256"), "“sha256” is no SHA-256 digest")
                  .expected("64 digits 0–9, a–f (sha256sum FILE prints them)", digest));
    }
    return new Source.FullText(fields.requiredString("file"), digest, fields.positionOf("sha256"));
  }

  private static List<Source.Passage> passages(Fields fields) {
    fields.has("passages");
    return fields.list("passages", SourceDecoder::passage);
  }

  private static Source.Passage passage(Fields fields) {
    return new Source.Passage(
        fields.requiredString("id"),
        fields.list("quotes", SourceDecoder::quote),
        fields.text("ignored"),
        fields.text("note"),
        fields.position());
  }

  private static Source.Quote quote(Fields fields) {
    String exact = fields.requiredString("exact");
    int words = exact.strip().split("\\s+", -1).length;
    if (words > MAX_QUOTE_WORDS) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "long-quotation", fields.positionOf("exact"), "this quotation is too long")
                  .expected("at most " + MAX_QUOTE_WORDS + " words", words + " words")
                  .hint("keep the shortest run of words that proves the claim"));
    }
    return new Source.Quote(
        exact,
        fields.partialText("translation"),
        fields.text("speaker"),
        fields.positionOf("exact"));
  }
}
