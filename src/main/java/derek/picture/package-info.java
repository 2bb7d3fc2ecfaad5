/**
 * The picture that stands for a page where somebody shares it: its title, never a portrait. Drawn
 * from the outlines of glyphs by this package alone, so that the same words give the same bytes on
 * every Java and every machine.
 */
@NullMarked
package derek.picture;

import org.jspecify.annotations.NullMarked;
