/** What a build takes over from the last one, and how it knows that this is still right. */
@NullMarked
package derek.reuse;

import org.jspecify.annotations.NullMarked;
