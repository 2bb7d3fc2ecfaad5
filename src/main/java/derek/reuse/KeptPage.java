package derek.reuse;

import derek.linkcheck.extract.FileFacts;
import derek.output.StagedFile;
import derek.site.SiteQuestion;
import java.util.Set;

/**
 * A page as it stands in a site, and what it was made from.
 *
 * @param questions all that its making asked of the site
 */
public record KeptPage(StagedFile file, FileFacts facts, Set<SiteQuestion> questions) {}
