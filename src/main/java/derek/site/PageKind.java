package derek.site;

/** What a page is for. */
public enum PageKind {
  /** The site's root, in all languages at once. */
  FRONT,
  /** The first page of one language. */
  HOME,
  /** All records of one kind. */
  LIST,
  /** One record. */
  RECORD,
  /** One record on paper, in one language. */
  SHEET,
  /** One record on paper, in all languages side by side. */
  PARALLEL_SHEET,
  /** All sheets of one language. */
  BOOKLET,
  /** The search of one language. */
  SEARCH,
  /** The records as files, for machines. */
  DATA,
  /** All labels that somebody gave, beside what the authorities say of them. */
  DESIGNATIONS,
  /** All mistakes that the site has corrected. */
  CORRECTIONS,
  /** What happened, in the order of time. */
  TIMELINE,
  /** Where acts took place. */
  MAP,
  /** Each part that pages are made of, for designers; in the preview alone. */
  STYLE,
  /** What a server shows for an address that does not exist; in all languages at once. */
  NOT_FOUND;

  /** Whether it is made for paper; what it says stands on other pages too. */
  public boolean isPaper() {
    return this == SHEET || this == PARALLEL_SHEET || this == BOOKLET;
  }
}
