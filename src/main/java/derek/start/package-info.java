/**
 * The first files of a new explainer: a small project that builds without an error, in the
 * languages that were asked for.
 */
@NullMarked
package derek.start;

import org.jspecify.annotations.NullMarked;
