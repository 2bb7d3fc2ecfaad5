package derek.render;

import derek.model.ArticleOfLaw;
import derek.model.ContentRecord;
import derek.model.GlossaryTerm;
import derek.model.Organization;
import derek.model.Place;
import derek.model.RecordNotes;
import derek.model.Statement;
import derek.site.Connection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of organizations, places, terms and articles of law. */
final class SubjectComposer {
  private static final RecordNotes NO_NOTES =
      new RecordNotes(List.of(), List.of(), List.of(), List.of(), null, List.of());

  private final PageScope scope;
  private final RecordComposer records;

  SubjectComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
  }

  SubjectView compose(Frame frame, Organization organization) {
    return compose(frame, organization, organization.text(), organization.notes());
  }

  SubjectView compose(Frame frame, Place place) {
    return compose(frame, place, place.text(), place.notes());
  }

  SubjectView compose(Frame frame, GlossaryTerm term) {
    return compose(frame, term, term.text(), NO_NOTES);
  }

  SubjectView compose(Frame frame, ArticleOfLaw article) {
    return compose(frame, article, article.text(), NO_NOTES);
  }

  private SubjectView compose(
      Frame frame, ContentRecord record, List<Statement> text, RecordNotes notes) {
    return new SubjectView(
        frame,
        records.header(record, !notes.corrections().isEmpty()),
        record instanceof ArticleOfLaw article ? scope.text(article.law()) : null,
        within(record),
        record instanceof Place place ? coordinates(place.location()) : null,
        scope.claims(afterLead(record, text)),
        records.facts(notes.facts()),
        records.disagreements(notes.disagreements()),
        groups(record),
        records.outside(notes),
        records.otherNames(record),
        scope.notes());
  }

  /** The text without its first statement where that leads the page already. */
  private static List<Statement> afterLead(ContentRecord record, List<Statement> text) {
    boolean leads = !text.isEmpty() && text.get(0).equals(record.head().lead());
    return leads ? text.subList(1, text.size()) : text;
  }

  private @Nullable Link within(ContentRecord place) {
    return scope.outgoing(place.id(), Connection.Kind.WITHIN).stream()
        .map(Entry::link)
        .findFirst()
        .orElse(null);
  }

  private @Nullable CoordinatesView coordinates(Place.@Nullable Location location) {
    if (location == null) {
      return null;
    }
    Place.Coordinates point = location.coordinates();
    return new CoordinatesView(
        String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude()),
        PageScope.key(location.precision()),
        scope.marks(location.evidence()));
  }

  private List<Group> groups(ContentRecord record) {
    return records.groups(
        record,
        incoming("members", record, Connection.Kind.MEMBER_OF),
        inPlace("protests-here", record, Connection.Kind.TOOK_PLACE_IN),
        inPlace("residents", record, Connection.Kind.RESIDES_IN),
        incoming("places-within", record, Connection.Kind.WITHIN),
        incoming("involved", record, Connection.Kind.INVOLVED),
        incoming("decided", record, Connection.Kind.DECIDED_BY),
        incoming("charged", record, Connection.Kind.CHARGED_UNDER),
        incoming("published", record, Connection.Kind.PUBLISHED_BY));
  }

  private Group inPlace(String key, ContentRecord place, Connection.Kind kind) {
    return new Group(key, scope.incomingToPlace(place.id(), kind));
  }

  private Group incoming(String key, ContentRecord record, Connection.Kind kind) {
    return new Group(key, scope.incoming(record.id(), kind));
  }
}
