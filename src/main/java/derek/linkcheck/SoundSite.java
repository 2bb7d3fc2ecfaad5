package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import java.util.Map;

/**
 * A site in which a check found nothing at all.
 *
 * @param files what each file said, by path; numbered by the same texts as those of the next check
 * @param counts how much was looked at
 */
public record SoundSite(Map<String, FileFacts> files, LinkReport.Counts counts) {}
