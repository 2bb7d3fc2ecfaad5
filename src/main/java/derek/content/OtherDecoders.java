package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.ArticleOfLaw;
import derek.model.GlossaryTerm;
import derek.model.InformationPage;
import derek.model.Language;
import derek.model.Organization;
import derek.model.Place;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Statement;
import derek.model.Summary;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The records with few fields of their own. */
final class OtherDecoders {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private OtherDecoders() {}

  static Organization organization(RecordId id, Fields fields) {
    return new Organization(
        CommonFields.head(id, fields, "name"),
        fields.choice("kind", Organization.Kind.class),
        fields.list("text", Fields::statement),
        CommonFields.notes(fields));
  }

  static Place place(RecordId id, Fields fields) {
    return new Place(
        CommonFields.head(id, fields, "name"),
        fields.choice("kind", Place.Kind.class),
        fields.reference("within", RecordKind.PLACE),
        country(fields),
        fields.object("coordinates", OtherDecoders::location),
        fields.list("text", Fields::statement),
        CommonFields.notes(fields));
  }

  private static Place.Location location(Fields fields) {
    return new Place.Location(
        new Place.Coordinates(
            fields.requiredNumber("latitude", -90, 90),
            fields.requiredNumber("longitude", -180, 180)),
        fields.choice("precision", Place.Precision.class),
        fields.evidence());
  }

  private static String country(Fields fields) {
    String country = fields.requiredStringOrNull("country");
    if (country == null) {
      return "?";
    }
    if (!COUNTRY.matcher(country).matches()) {
      fields
          .decoding()
          .report(
              Diagnostic.error(
                      "unknown-word",
                      fields.positionOf("country"),
                      "“" + country + "” is no country's code")
                  .expected("two capital letters (ISO 3166-1 alpha-2): KZ", country));
    }
    return country;
  }

  static GlossaryTerm term(RecordId id, Fields fields) {
    List<Statement> text = fields.filledList("text", Fields::statement);
    return new GlossaryTerm(CommonFields.head(id, fields, "term", text), text);
  }

  static ArticleOfLaw article(RecordId id, Fields fields) {
    List<Statement> text = fields.filledList("text", Fields::statement);
    return new ArticleOfLaw(
        CommonFields.head(id, fields, "title", text),
        fields.requiredText("law"),
        fields.requiredString("number"),
        text);
  }

  static InformationPage page(RecordId id, Fields fields, Map<Language, Summary> summaries) {
    return new InformationPage(CommonFields.head(id, fields, "title"), summaries);
  }
}
