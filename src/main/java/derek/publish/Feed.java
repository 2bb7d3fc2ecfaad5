package derek.publish;

import derek.language.Messages;
import derek.model.ContentRecord;
import derek.model.Correction;
import derek.model.CourtCase;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.Organization;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The Atom feed (RFC 4287) of one language: corrections, and the acts, newest first. Entries carry
 * dates of the content, never of the build.
 */
final class Feed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int HIGHEST_ENTRIES = 50;
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id);

  private final Site site;
  private final Language language;
  private final Messages messages;

  Feed(Site site, Language language) {
    this.site = site;
    this.language = language;
    this.messages = site.localization(language).messages();
  }

  OutputFile file() {
    List<Entry> entries = entries().stream().sorted(NEWEST_FIRST).limit(HIGHEST_ENTRIES).toList();
    return new OutputFile(site.feed(language).path(), XmlText.of(writer -> write(writer, entries)));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      for (ContentRecord record : site.records(kind, language)) {
        site.page(record.id(), language).ifPresent(page -> add(entries, record, page));
      }
    }
    return entries;
  }

  private void add(List<Entry> entries, ContentRecord record, Page page) {
    String address = page.permalink().url(site.settings().baseUrl());
    String name = record.name().in(language);
    if (record instanceof Protest protest) {
      String lead = record.head().lead().text().in(language);
      entries.add(new Entry(address, address, name, lead, day(protest.when().date())));
    }
    String title = messages.text("feed.correction", Map.of("name", name));
    List<Correction> corrections = corrections(record);
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      String id = address + "#correction-" + (i + 1);
      String link = address + "#section-corrections";
      String text = correction.right().in(language);
      entries.add(new Entry(id, link, title, text, day(correction.date())));
    }
  }

  private void write(XMLStreamWriter writer, List<Entry> entries) throws XMLStreamException {
    String baseUrl = site.settings().baseUrl();
    String name = site.settings().title().in(language);
    writer.writeStartElement("feed");
    writer.writeDefaultNamespace(NAMESPACE);
    writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
    XmlText.element(writer, "id", site.feed(language).url(baseUrl));
    XmlText.element(writer, "title", messages.text("feed.title", Map.of("site", name)));
    XmlText.element(
        writer, "updated", time(entries.isEmpty() ? LocalDate.EPOCH : entries.get(0).day()));
    writeLink(writer, "self", site.feed(language).url(baseUrl));
    writeLink(writer, "alternate", site.home(language).url(baseUrl));
    XmlText.newLine(writer);
    writer.writeStartElement("author");
    XmlText.element(writer, "name", site.settings().publisher().in(language));
    writer.writeEndElement();
    for (Entry entry : entries) {
      write(writer, entry);
    }
    XmlText.newLine(writer);
    writer.writeEndElement();
  }

  private static void write(XMLStreamWriter writer, Entry entry) throws XMLStreamException {
    XmlText.newLine(writer);
    writer.writeStartElement("entry");
    XmlText.element(writer, "id", entry.id());
    XmlText.element(writer, "title", entry.title());
    XmlText.element(writer, "updated", time(entry.day()));
    writeLink(writer, "alternate", entry.link());
    XmlText.element(writer, "summary", entry.summary());
    XmlText.newLine(writer);
    writer.writeEndElement();
  }

  private static void writeLink(XMLStreamWriter writer, String relation, String address)
      throws XMLStreamException {
    XmlText.newLine(writer);
    writer.writeEmptyElement("link");
    writer.writeAttribute("rel", relation);
    writer.writeAttribute("href", address);
  }

  private static List<Correction> corrections(ContentRecord record) {
    if (record instanceof Person person) {
      return person.notes().corrections();
    } else if (record instanceof Protest protest) {
      return protest.notes().corrections();
    } else if (record instanceof CourtCase courtCase) {
      return courtCase.notes().corrections();
    } else if (record instanceof Organization organization) {
      return organization.notes().corrections();
    }
    return record instanceof Place place ? place.notes().corrections() : List.of();
  }

  /** The last day that a date can mean, or the first where it is open at its end. */
  private static LocalDate day(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private record Entry(String id, String link, String title, String summary, LocalDate day) {}
}
