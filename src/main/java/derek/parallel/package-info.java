/** Work that is shared among threads. */
@NullMarked
package derek.parallel;

import org.jspecify.annotations.NullMarked;
