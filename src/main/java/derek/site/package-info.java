/**
 * Which pages a site has, where each stands, and how the records are connected: decided once, read
 * by everything that renders or publishes.
 */
@NullMarked
package derek.site;

import org.jspecify.annotations.NullMarked;
