/** What builds keep for the next one: bytes by the digest of all that they were made from. */
@NullMarked
package derek.cache;

import org.jspecify.annotations.NullMarked;
