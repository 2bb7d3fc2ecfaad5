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

  PageScope(Site site, Page page) {
    this(site, page, page.language(), new PageLinks(site, page));
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

  SafeString noMarks() {
    return notebook.marks(List.<Citation>of());
  }

  Claim claim(Statement statement) {
    return new Claim(text(statement.text()), marks(statement.evidence()));
  }

  List<Claim> claims(List<Statement> statements) {
    return statements.stream().map(this::claim).toList();
  }

  SafeString prose(Map<Language, Summary> summaries) {
    return new Prose(links, notebook).html(summaries.get(language()));
  }

  DateText date(EdtfDate date) {
    return new DateText(localization.dates().format(date), machineDate(date));
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
    Claim lead = claim(record.head().lead());
    return entry(links.to(record), record, null, lead.text(), lead.marks());
  }

  /** A record at one end of a connection. */
  Entry entry(ContentRecord record, Connection connection) {
    Evidence evidence = connection.evidence();
    return entry(
        links.to(record, connection.reference().position()),
        record,
        textOrNull(connection.role()),
        null,
        evidence == null ? noMarks() : marks(evidence));
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

  /** The form for {@code <time datetime>}: a year, a month or a day, none of an interval. */
  private static @Nullable String machineDate(EdtfDate date) {
    EdtfDate.Point point = date.start();
    if (date.isInterval() || point == null) {
      return null;
    }
    StringBuilder machine = new StringBuilder(10);
    appendPadded(machine, point.year(), 4);
    if (point.month() > 0) {
      appendPadded(machine.append('-'), point.month(), 2);
    }
    if (point.day() > 0) {
      appendPadded(machine.append('-'), point.day(), 2);
    }
    return machine.toString();
  }

  private static void appendPadded(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    text.append("0".repeat(width - digits.length())).append(digits);
  }
}
