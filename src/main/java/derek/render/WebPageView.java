package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of another site, as Robust Links (robustlinks.mementoweb.org) describe it: where it is, as
 * of when it is meant, and a copy in an archive.
 *
 * @param source the site's own page about it
 * @param address null where it is not established
 * @param versionDate the day as of which the page is meant, in ISO 8601; null where none is known
 * @param versionAddress a copy in an archive; null where none is known
 * @param seen how the editors saw it, as its messages are keyed; null where that is not recorded
 * @param quotes the words that are cited here
 */
public record WebPageView(
    Link source,
    @Nullable String address,
    @Nullable String versionDate,
    @Nullable String versionAddress,
    @Nullable String seen,
    List<Quotation> quotes) {}
