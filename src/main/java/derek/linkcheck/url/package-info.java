/** Web addresses as browsers read them: the parts of the WHATWG URL Standard that a link needs. */
@NullMarked
package derek.linkcheck.url;

import org.jspecify.annotations.NullMarked;
