/**
 * Copies of a site that can be trusted: the manifest that each carries, the ZIPs to hand on, and
 * the comparison of a copy with its manifest.
 */
@NullMarked
package derek.mirror;

import org.jspecify.annotations.NullMarked;
