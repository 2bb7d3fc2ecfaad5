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
  /** What a server shows for an address that does not exist; in all languages at once. */
  NOT_FOUND
}
