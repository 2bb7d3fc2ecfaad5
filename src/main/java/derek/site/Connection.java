package derek.site;

import derek.model.ContentRecord;
import derek.model.Evidence;
import derek.model.LocalizedText;
import derek.model.Reference;
import derek.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Something that one published record says of another.
 *
 * @param role what the one is to the other; null where nothing more is said
 * @param evidence null where the connection is no claim of its own, such as a mention
 * @param reference where it is written
 */
public record Connection(
    Kind kind,
    ContentRecord from,
    ContentRecord to,
    @Nullable LocalizedText role,
    @Nullable Evidence evidence,
    Reference reference) {

  /** What the one record is to the other. */
  public enum Kind {
    /** A protest names a person. */
    PARTICIPANT,
    /** A case names a person. */
    PARTY,
    /** A protest names a larger one. */
    PART_OF,
    /** A protest names a place. */
    TOOK_PLACE_IN,
    /** A person names a place. */
    RESIDES_IN,
    /** A person names an organization. */
    MEMBER_OF,
    /** A protest or a case names an organization. */
    INVOLVED,
    /** A protest names a case. */
    LED_TO,
    /** A case names an article of law. */
    CHARGED_UNDER,
    /** A case names a court. */
    DECIDED_BY,
    /** A place names the place that holds it. */
    WITHIN,
    /** A source names its publisher. */
    PUBLISHED_BY,
    /** A text links to the record. */
    MENTIONS
  }

  static Connection of(Kind kind, ContentRecord from, Relation relation, ContentRecord to) {
    return new Connection(
        kind, from, to, relation.role(), relation.evidence(), relation.reference());
  }

  static Connection of(Kind kind, ContentRecord from, Reference reference, ContentRecord to) {
    return new Connection(kind, from, to, null, null, reference);
  }
}
