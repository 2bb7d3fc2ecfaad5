/** The pipeline: from content to a proven site on disk. */
@NullMarked
package derek.build;

import org.jspecify.annotations.NullMarked;
