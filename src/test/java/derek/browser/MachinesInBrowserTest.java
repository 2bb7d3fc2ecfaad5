package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the published site has for machines, read by the parsers of a browser. */
@ExtendWith(Visit.Extension.class)
class MachinesInBrowserTest {
  /** Linked data and citations of the open page: what is wrong with them. */
  private static final String WRONG_IN_PAGE =
      """
      const wrong = [];
      for (const each of document.querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(each.textContent);
        const known = new Set(data['@graph'].map(node => node['@id']));
        if (data['@context'] !== 'https://schema.org' || known.size < 2) wrong.push('linked data');
      }
      const [bibtex, ris] = [...document.querySelectorAll('.cite pre')].map(each => each.textContent.trim());
      if (bibtex !== undefined) {
        const depth = [...bibtex].reduce((deep, letter) => deep + (letter === '{') - (letter === '}'), 0);
        if (!/^@\\w+\\{[\\w-]+,\\n/.test(bibtex) || depth || !/\\burl\\s*=/.test(bibtex)) wrong.push('BibTeX ' + bibtex);
        const lines = ris.split('\\n');
        if (!lines.every(line => /^[A-Z][A-Z0-9]  -( |$)/.test(line)) || !lines[0].startsWith('TY') || !lines.at(-1).startsWith('ER')) wrong.push('RIS ' + ris);
      }
      const link = document.querySelector('link[rel=canonical]');
      if (link && !link.href.startsWith('https://derek.example/')) wrong.push('canonical');
      return wrong.join('; ');
      """;

  private static Browser browser;
  private static BuiltSite site;
  private static LocalServer server;

  @BeforeAll
  static void visit(Visit visit) {
    browser = visit.browser();
    site = visit.site();
    server = visit.server();
    browser.width(1280);
    browser.scheme("light");
  }

  @Test
  void everyKindOfPageHasLinkedDataAndCitationsThatParse() throws IOException {
    List<String> problems = new ArrayList<>();
    for (String language : List.of("kk", "en")) {
      for (String page : site.pageOfEachKind(language)) {
        browser.open(server.address() + "/" + page);
        String wrong = String.valueOf(browser.run(WRONG_IN_PAGE));
        if (!wrong.isEmpty()) {
          problems.add(page + ": " + wrong);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void feedsAndTheSitemapAreWellFormedAndOfTheSite() {
    browser.open(server.address() + "/kk/data.html");
    for (String file : List.of("kk/feed.xml", "en/feed.xml", "sitemap.xml")) {
      assertThat(
              read(
                  file,
                  """
                  const xml = new DOMParser().parseFromString(text, 'application/xml');
                  if (xml.querySelector('parsererror')) return 'not well-formed';
                  const addresses = [...xml.querySelectorAll('entry > link, entry > id, url > loc')]
                      .map(each => each.getAttribute('href') || each.textContent);
                  return addresses.length && addresses.every(each => each.startsWith('https://derek.example/')) ? '' : 'addresses';
                  """))
          .as(file)
          .isEqualTo("");
    }
  }

  @Test
  void calendarsHaveWholeEventsInLinesOfAtMost75Bytes() {
    browser.open(server.address() + "/kk/data.html");
    for (String file : List.of("kk/acts.ics", "en/acts.ics")) {
      assertThat(
              read(
                  file,
                  """
                  const bytes = line => new TextEncoder().encode(line).length;
                  const lines = text.split('\\r\\n');
                  const events = text.replaceAll('\\r\\n ', '').split('BEGIN:VEVENT').slice(1);
                  const whole = event => ['UID:', 'DTSTAMP:', 'DTSTART', 'SUMMARY', 'END:VEVENT'].every(each => event.includes('\\r\\n' + each));
                  return lines.every(line => bytes(line) <= 75) && events.length > 5 && events.every(whole)
                      && lines[0] === 'BEGIN:VCALENDAR' && lines.at(-2) === 'END:VCALENDAR' ? '' : 'wrong';
                  """))
          .as(file)
          .isEqualTo("");
    }
  }

  /**
   * Each row has the columns that the metadata describe, and numbers, days and addresses in them.
   */
  @Test
  void tablesAreAsTheirMetadataSay() {
    browser.open(server.address() + "/kk/data.html");
    assertThat(
            read(
                "data/csv-metadata.json",
                """
                const parse = csv => {
                  const rows = [[]];
                  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|\\r?\\n|$)/g)) {
                    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
                    if (end !== ',') rows.push([]);
                    if (end === '') break;
                  }
                  return rows.filter(row => row.length > 1);
                };
                const good = { decimal: each => /^-?\\d+(\\.\\d+)?$/.test(each), date: each => !isNaN(Date.parse(each)), anyURI: each => !!new URL(each), string: () => true };
                const wrong = [];
                for (const table of JSON.parse(text).tables) {
                  const columns = table.tableSchema.columns;
                  const [head, ...rows] = parse(await (await fetch('../data/' + table.url)).text());
                  if (head.join() !== columns.map(each => each.titles).join()) wrong.push(table.url + ' head');
                  if (rows.length < 100) wrong.push(table.url + ' rows ' + rows.length);
                  for (const row of rows) {
                    if (row.length !== columns.length) wrong.push(row[0] + ' has ' + row.length);
                    row.forEach((value, i) => { if (value && !good[columns[i].datatype](value)) wrong.push(row[0] + ' ' + value); });
                  }
                }
                return wrong.slice(0, 5).join('; ');
                """))
        .isEqualTo("");
  }

  /** What a script says of the text of a file of the site. */
  private static Object read(String file, String script) {
    return browser.later(
        "const [address, done] = arguments;"
            + "const judge = async text => {"
            + script
            + "};"
            + "fetch(address).then(each => each.text()).then(judge).then(done, e => done(String(e)));",
        server.address() + "/" + file);
  }
}
