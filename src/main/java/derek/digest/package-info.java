/** Digests of bytes and texts. */
@NullMarked
package derek.digest;

import org.jspecify.annotations.NullMarked;
