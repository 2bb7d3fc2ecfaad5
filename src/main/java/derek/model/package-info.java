/**
 * What an archive says: persons, protests, cases, sources and what connects them, as immutable
 * values. Nothing here reads a file or knows how it is shown.
 */
@NullMarked
package derek.model;

import org.jspecify.annotations.NullMarked;
