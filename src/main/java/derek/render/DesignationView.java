package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * A label that somebody gave, beside what the authorities say.
 *
 * @param date null where it is not known
 * @param criteria null where none are known
 */
public record DesignationView(
    String label,
    String by,
    @Nullable DateText date,
    @Nullable String criteria,
    SafeString marks,
    Claim authorities) {}
