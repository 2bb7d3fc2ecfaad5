package derek.publish;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Permalink;
import derek.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The acts whose days are known, as iCalendar (RFC 5545). An act of which only the month is known
 * is left out: a calendar would show a day that no source gives.
 */
final class ActsCalendar {
  private static final int LONGEST_LINE = 75;

  private final Site site;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ActsCalendar(Site site, Language language) {
    this.site = site;
    this.language = language;
  }

  /** The calendar of a language; empty where it would have no entry, which RFC 5545 forbids. */
  static Optional<OutputFile> of(Site site, Language language) {
    return site.calendar(language).map(address -> file(site, language, address));
  }

  private static OutputFile file(Site site, Language language, Permalink address) {
    ActsCalendar calendar = new ActsCalendar(site, language);
    calendar.write();
    byte[] bytes = calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(address.path(), bytes);
  }

  private void write() {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Derek//Derek//" + language.tag().toUpperCase(Locale.ROOT));
    line("X-WR-CALNAME", escaped(site.settings().title().in(language)));
    for (ContentRecord record : site.records(RecordKind.PROTEST, language)) {
      site.page(record.id(), language).ifPresent(page -> write((Protest) record, page));
    }
    line("END", "VCALENDAR");
  }

  private void write(Protest protest, Page page) {
    EdtfDate date = protest.when().date();
    if (!date.isOfKnownDays()) {
      return;
    }
    line("BEGIN", "VEVENT");
    line("UID", page.permalink().url(site.settings().baseUrl()));
    line("DTSTAMP", stamp(date.earliest()) + "T000000Z");
    line("DTSTART;VALUE=DATE", stamp(date.earliest()));
    line("DTEND;VALUE=DATE", stamp(date.latest().plusDays(1)));
    line("SUMMARY;LANGUAGE=" + language.tag(), escaped(protest.name().in(language)));
    line(
        "DESCRIPTION;LANGUAGE=" + language.tag(),
        escaped(protest.head().lead().text().in(language)));
    line("URL", page.permalink().url(site.settings().baseUrl()));
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  private static String stamp(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Folds after 75 octets, never within a character. */
  private void line(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append("\r\n");
  }
}
