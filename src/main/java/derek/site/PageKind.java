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
  /** The search of one language. */
  SEARCH,
  /** The records as files, for machines. */
  DATA,
  /** All labels that somebody gave, beside what the authorities say of them. */
  DESIGNATIONS,
  /** All mistakes that the site has corrected. */
  CORRECTIONS,
  /** What a server shows for an address that does not exist; in all languages at once. */
  NOT_FOUND
}
