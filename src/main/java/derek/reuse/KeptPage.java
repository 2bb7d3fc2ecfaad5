package derek.reuse;

import derek.linkcheck.extract.FileFacts;
import derek.output.StagedFile;

/**
 * A page as it stands in a site, and what it was made from.
 *
 * @param origins where its links were written
 * @param questions all that its making asked of the site, by their numbers in {@link Questions};
 *     nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared
public record KeptPage(StagedFile file, FileFacts facts, Origins origins, int[] questions) {}
