/**
 * The fonts of the pages: whole families out of libraries, cut to the letters that the languages of
 * the site are written with, so that an old phone need not load the rest.
 */
@NullMarked
package derek.typeface;

import org.jspecify.annotations.NullMarked;
