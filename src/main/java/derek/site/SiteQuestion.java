package derek.site;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that the making of a page asks of a site. Coarse, so that there are few and none is
 * forgotten: who asks for a name asks for the whole record. What is the same for every page (the
 * settings, the interface's words, which lists there are) is no question.
 */
public sealed interface SiteQuestion {

  /** What a record says, which of it is stale, and what its pages are called. */
  record OfRecord(RecordId record) implements SiteQuestion {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfRecord question && record.equals(question.record);
    }

    @Override
    public int hashCode() {
      return record.hashCode();
    }
  }

  /** What a record says of others and others of it, and what these are. */
  record OfConnections(RecordId record) implements SiteQuestion {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfConnections question && record.equals(question.record);
    }

    @Override
    public int hashCode() {
      return 31 + record.hashCode();
    }
  }

  /** Which records cite a source, and what these are. */
  record OfCitations(RecordId source) implements SiteQuestion {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfCitations question && source.equals(question.source);
    }

    @Override
    public int hashCode() {
      return 63 + source.hashCode();
    }
  }

  /** The records of a list, in its order, and what each of them is. */
  record OfList(RecordKind kind, Language language) implements SiteQuestion {}

  /** All pages. */
  record OfPages() implements SiteQuestion {}
}
