/**
 * The independent witness: reads finished output files and reports every link that does not hold.
 * Sees files only, never the model, so that it can also judge what others built.
 */
@NullMarked
package derek.linkcheck;

import org.jspecify.annotations.NullMarked;
