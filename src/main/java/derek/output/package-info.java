/**
 * The bytes of a site: output files as values, and the writer that puts them on disk all or
 * nothing.
 */
@NullMarked
package derek.output;

import org.jspecify.annotations.NullMarked;
