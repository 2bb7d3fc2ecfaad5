package derek.site;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;

/**
 * Something that the making of a page asks of a site. Coarse, so that there are few and none is
 * forgotten: who asks for a name asks for the whole record. What is the same for every page (the
 * settings, the interface's words, which lists there are) is no question.
 */
public sealed interface SiteQuestion {

  /** What a record says, which of it is stale, and what its pages are called. */
  record OfRecord(RecordId record) implements SiteQuestion {}

  /** What a record says of others and others of it, and what these are. */
  record OfConnections(RecordId record) implements SiteQuestion {}

  /** Which records cite a source, and what these are. */
  record OfCitations(RecordId source) implements SiteQuestion {}

  /** The records of a list, in its order, and what each of them is. */
  record OfList(RecordKind kind, Language language) implements SiteQuestion {}

  /** All pages. */
  record OfPages() implements SiteQuestion {}
}
