package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something dated.
 *
 * @param date null where it is not known
 * @param pages the pages beyond the reports that tell it
 */
public record DevelopmentView(
    @Nullable DateText date, String text, SafeString marks, List<WebPageView> pages) {}
