/**
 * Pages as bytes: Pebble templates filled with one view record a page. A view holds what a page
 * says, in the order in which it says it; how it looks is the templates' business.
 */
@NullMarked
package derek.render;

import org.jspecify.annotations.NullMarked;
