package derek.linkcheck;

import derek.linkcheck.extract.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong at one place, before repeats are joined and lines are counted.
 *
 * @param page path of the output file
 */
record Problem(
    LinkRule rule,
    LinkSeverity severity,
    String page,
    Spot spot,
    String target,
    String message,
    @Nullable String suggestion) {}
