/** What a site tells machines: its sitemap, its feeds, and what robots may read. */
@NullMarked
package derek.publish;

import org.jspecify.annotations.NullMarked;
