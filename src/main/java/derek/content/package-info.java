/**
 * Reads what editors wrote: the files of {@code content/} into an archive, with every mistake in
 * its place.
 */
@NullMarked
package derek.content;

import org.jspecify.annotations.NullMarked;
