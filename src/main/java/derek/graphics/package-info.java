/**
 * Pictures of what the archive says, as numbers: where a date stands on an axis, a city on a map, a
 * record in a diagram. How they look is for templates and style sheets.
 */
@NullMarked
package derek.graphics;

import org.jspecify.annotations.NullMarked;
