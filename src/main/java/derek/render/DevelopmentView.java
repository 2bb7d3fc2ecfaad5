package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * Something dated.
 *
 * @param date null where it is not known
 */
public record DevelopmentView(@Nullable DateText date, String text, SafeString marks) {}
