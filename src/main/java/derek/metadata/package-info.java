/** What a page says of itself to machines: its linked data (JSON-LD), and how to cite it. */
@NullMarked
package derek.metadata;

import org.jspecify.annotations.NullMarked;
