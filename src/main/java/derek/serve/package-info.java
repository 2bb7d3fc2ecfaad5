/**
 * The live preview: a site in memory that follows the editors' files, served to this machine alone.
 */
@NullMarked
package derek.serve;

import org.jspecify.annotations.NullMarked;
