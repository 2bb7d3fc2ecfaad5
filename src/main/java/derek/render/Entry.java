package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list of records.
 *
 * @param kind the record's kind, by its scheme: {@code person}
 * @param form what sort of act, case, source it is, as its messages are keyed; null for other kinds
 * @param date null where it has none
 * @param role what it is to the page's record; null where nothing more is said
 * @param lead null where the list is short
 * @param marks of the connection, or of the lead
 */
public record Entry(
    Link link,
    String kind,
    @Nullable String form,
    @Nullable DateText date,
    @Nullable String role,
    @Nullable String lead,
    SafeString marks) {

  /** The same where the page is the record's own. */
  Entry withoutAddress() {
    return new Entry(new Link(null, link.text()), kind, form, date, role, lead, marks);
  }
}
