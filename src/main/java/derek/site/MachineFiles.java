package derek.site;

import derek.model.Language;

/** Where the files for machines and readers' programs stand. */
public final class MachineFiles {
  /** All records, as JSON. */
  public static final Permalink RECORDS_JSON = new Permalink("data/records.json");

  /** All records, as a table. */
  public static final Permalink RECORDS_CSV = new Permalink("data/records.csv");

  /** How the records are connected, as a table. */
  public static final Permalink RELATIONS_CSV = new Permalink("data/relations.csv");

  /** What the tables' columns mean: where CSVW looks for it. */
  public static final Permalink CSV_METADATA = new Permalink("data/csv-metadata.json");

  /** The library that searches. */
  public static final Permalink SEARCH_LIBRARY = new Permalink("assets/lunr.js");

  /** The library's licence. */
  public static final Permalink SEARCH_LICENCE = new Permalink("assets/lunr.LICENSE.txt");

  private MachineFiles() {}

  /** The dated acts, as iCalendar. */
  public static Permalink calendar(Language language) {
    return new Permalink(language + "/acts.ics");
  }

  /** What the search of a language knows, or the first part of it, which names the others. */
  public static Permalink searchIndex(Language language) {
    return searchIndex(language, 1);
  }

  /** A part of what the search of a language knows; parts count from 1. */
  public static Permalink searchIndex(Language language, int part) {
    return new Permalink(language + "/search-index" + (part == 1 ? "" : "-" + part) + ".js");
  }
}
