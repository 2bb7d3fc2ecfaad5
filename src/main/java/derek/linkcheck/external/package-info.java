/** Asks the servers of other sites whether the pages that we name are still there. */
@NullMarked
package derek.linkcheck.external;

import org.jspecify.annotations.NullMarked;
