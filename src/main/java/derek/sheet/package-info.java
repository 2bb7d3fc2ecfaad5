/**
 * Sheets as PDFs: the pages that are made for paper, set with embedded fonts, tagged for readers
 * who listen (PDF/UA-1) and fit to be kept (PDF/A-3a). A PDF is made again only where something
 * that it is made from has changed.
 */
@NullMarked
package derek.sheet;

import org.jspecify.annotations.NullMarked;
