package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * Another spelling or form of the name.
 *
 * @param note who uses it; null where that is not known
 */
public record OtherNameView(
    String text, String language, @Nullable String note, SafeString marks) {}
