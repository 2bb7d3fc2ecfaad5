package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a record's page.
 *
 * @param kind the record's kind, by its scheme: {@code person}
 * @param form what sort of act, case, body or place it is, as its messages are keyed; null for
 *     other kinds
 * @param translations the name in the site's other languages, where it differs
 * @param nameByRule whether this form of the name follows the romanisation rule
 * @param givenNameOnly whether the sources give no family name
 * @param newest the newest date of the content on the page; null where it has none
 * @param corrected whether the page has corrections
 */
public record Header(
    String kind,
    @Nullable String form,
    String name,
    List<ForeignText> translations,
    boolean nameByRule,
    boolean givenNameOnly,
    @Nullable DateText newest,
    boolean corrected,
    Claim lead) {}
