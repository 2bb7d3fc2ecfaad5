package derek.publish;

import derek.model.ContentRecord;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordKind;
import derek.output.OutputFile;
import derek.site.MachineFiles;
import derek.site.Page;
import derek.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  static OutputFile of(Site site, Language language) {
    ActsCalendar calendar = new ActsCalendar(site, language);
    calendar.write();
    byte[] bytes = calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(MachineFiles.calendar(language).path(), bytes);
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
    Optional<LocalDate> first = day(date.start());
    Optional<LocalDate> last = day(date.end());
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    line("BEGIN", "VEVENT");
    line("UID", page.permalink().url(site.settings().baseUrl()));
    line("DTSTAMP", stamp(first.get()) + "T000000Z");
    line("DTSTART;VALUE=DATE", stamp(first.get()));
    line("DTEND;VALUE=DATE", stamp(last.get().plusDays(1)));
    line("SUMMARY;LANGUAGE=" + language.tag(), escaped(protest.name().in(language)));
    line(
        "DESCRIPTION;LANGUAGE=" + language.tag(),
        escaped(protest.head().lead().text().in(language)));
    line("URL", page.permalink().url(site.settings().baseUrl()));
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  /** A day that is known for certain. */
  private static Optional<LocalDate> day(EdtfDate.@Nullable Point point) {
    return point == null || point.day() == 0 || point.uncertain() || point.approximate()
        ? Optional.empty()
        : Optional.of(point.earliest());
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
