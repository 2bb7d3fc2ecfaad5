package derek.render;

import derek.language.Localization;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.EdtfDate;
import derek.model.Evidence;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.Organization;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.Source;
import derek.model.Statement;
import derek.model.Summary;
import derek.site.Connection;
import derek.site.Page;
import derek.site.Site;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page in the making: turns the model's values into a view's, collecting notes as claims are
 * taken. Claims are to be taken in the order in which the page shows them.
 */
final class PageScope {
  private final Site site;
  private final Page page;
  private final Language language;
  private final Localization localization;
  private final PageLinks links;
  private final Notebook notebook;

  PageScope(Site site, Page page, KnownLinks known) {
    this(site, page, page.language(), new PageLinks(site, page, known));
  }

  private PageScope(Site site, Page page, Language language, PageLinks links) {
    this(site, page, language, links, new Notebook(links));
  }

  private PageScope(Site site, Page page, Language language, PageLinks links, Notebook notebook) {
    this.site = site;
    this.page = page;
    this.language = language;
    this.localization = site.localization(language);
    this.links = links;
    this.notebook = notebook;
  }

  /** What the same page says in a language, with its notes in another notebook. */
  PageScope in(Language other, Notebook notes) {
    return new PageScope(site, page, other, links.in(other), notes);
  }

  /** The same page, with the same notes, as it speaks of a record. */
  PageScope about(ContentRecord record) {
    return new PageScope(site, page.showing(record), language, links, notebook);
  }

  Site site() {
    return site;
  }

  Page page() {
    return page;
  }

  Language language() {
    return language;
  }

  /** A message of the interface. */
  String message(String key, Map<String, ?> arguments) {
    return localization.messages().text(key, arguments);
  }

  PageLinks links() {
    return links;
  }

  List<Note> notes() {
    return notebook.notes();
  }

  String text(LocalizedText text) {
    return text.in(language());
  }

  @Nullable String textOrNull(@Nullable LocalizedText text) {
    return text == null ? null : text(text);
  }

  SafeString marks(Evidence evidence) {
    return notebook.marks(evidence.citations());
  }

  /** The note marks of some texts of the page's record; before them, whether one is stale. */
  SafeString marks(Evidence evidence, @Nullable LocalizedText... texts) {
    ContentRecord record = page.record();
    return record == null ? marks(evidence) : marks(record.id(), evidence, texts);
  }

  /** The note marks of some texts of a record; before them, whether one is stale. */
  SafeString marks(RecordId record, Evidence evidence, @Nullable LocalizedText... texts) {
    SafeString marks = marks(evidence);
    return isStale(record, texts)
        ? new SafeString(" <span class=\"stale-mark\">(" + staleMark() + ")</span>" + marks)
        : marks;
  }

  SafeString noMarks() {
    return notebook.marks(List.<Citation>of());
  }

  Claim claim(Statement statement) {
    return new Claim(text(statement.text()), marks(statement.evidence(), statement.text()));
  }

  List<Claim> claims(List<Statement> statements) {
    return statements.stream().map(this::claim).toList();
  }

  /** The text of the page's record. */
  SafeString prose(Map<Language, Summary> summaries) {
    ContentRecord record = page.record();
    Set<Integer> stale =
        record == null ? Set.of() : site.staleTranslations().blocks(record.id(), language());
    String mark = stale.isEmpty() ? "" : staleMark();
    return new Prose(links, notebook, stale, mark).html(summaries.get(language()));
  }

  /** A word of the interface. */
  String message(String key) {
    return localization.messages().text(key);
  }

  DateText date(EdtfDate date) {
    return new DateText(localization.dates().format(date), date.isoDateTime().orElse(null));
  }

  @Nullable DateText dateOrNull(@Nullable EdtfDate date) {
    return date == null ? null : date(date);
  }

  /** A record alone. */
  Entry entry(ContentRecord record) {
    return entry(links.to(record), record, null, null, noMarks());
  }

  /** A record with what it is, for lists. */
  Entry entryWithLead(ContentRecord record) {
    Statement lead = record.head().lead();
    SafeString marks = marks(record.id(), lead.evidence(), lead.text());
    return entry(links.to(record), record, null, text(lead.text()), marks);
  }

  /** A record at one end of a connection. */
  Entry entry(ContentRecord record, Connection connection) {
    Evidence evidence = connection.evidence();
    return entry(
        links.to(record, connection.reference().position()),
        record,
        textOrNull(connection.role()),
        null,
        evidence == null ? noMarks() : marks(connection.from().id(), evidence, connection.role()));
  }

  /** The records at the other ends of a record's own connections, in its order. */
  List<Entry> outgoing(RecordId record, Connection.Kind kind) {
    return site.connections().from(record, kind).stream()
        .map(each -> entry(each.to(), each))
        .toList();
  }

  /** The records that name a record, in the order of the lists. */
  List<Entry> incoming(RecordId record, Connection.Kind kind) {
    return incoming(site.connections().to(record, kind));
  }

  /** The records that name a place or a place within it, in the order of the lists. */
  List<Entry> incomingToPlace(RecordId place, Connection.Kind kind) {
    return incoming(site.connections().toPlace(place, kind));
  }

  /** The records whose texts name a record, and that are connected with it in no other way. */
  List<Entry> mentions(RecordId record) {
    return incoming(site.connections().mentionsAlone(record));
  }

  private List<Entry> incoming(List<Connection> connections) {
    return connections.stream()
        .sorted(Comparator.comparing(Connection::from, site.order(language())))
        .map(each -> entry(each.from(), each))
        .toList();
  }

  /**
   * How messages name one of an enum's values: {@code ONE_PERSON_PICKET} is {@code
   * one-person-picket}.
   */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What sort of its kind a record is, as messages name it; null for kinds without sorts. */
  static @Nullable String form(ContentRecord record) {
    if (record instanceof Protest protest) {
      return "form." + key(protest.form());
    } else if (record instanceof CourtCase courtCase) {
      return "case-kind." + key(courtCase.kind());
    } else if (record instanceof Source source) {
      return "source-kind." + key(source.kind());
    } else if (record instanceof Organization organization) {
      return "organization-kind." + key(organization.kind());
    } else if (record instanceof Place place) {
      return "place-kind." + key(place.kind());
    }
    return null;
  }

  /** What stands beside a stale text, as HTML. */
  private String staleMark() {
    StringBuilder html = new StringBuilder();
    Html.escape(html, message("stale.mark"));
    return html.toString();
  }

  private boolean isStale(RecordId record, @Nullable LocalizedText... texts) {
    for (LocalizedText text : texts) {
      if (text != null && site.staleTranslations().isStale(record, language(), text)) {
        return true;
      }
    }
    return false;
  }

  private Entry entry(
      Link link,
      ContentRecord record,
      @Nullable String role,
      @Nullable String lead,
      SafeString marks) {
    return new Entry(
        link, record.id().kind().scheme(), form(record), dateOf(record), role, lead, marks);
  }

  private @Nullable DateText dateOf(ContentRecord record) {
    if (record instanceof Protest protest) {
      return date(protest.when().date());
    }
    return record instanceof Source source ? date(source.date()) : null;
  }
}
