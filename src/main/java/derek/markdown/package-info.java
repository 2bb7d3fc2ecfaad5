/**
 * Markdown, parsed once: from an editor's text to blocks with claims, citations and HTML with gaps.
 * flexmark does not leave this package.
 */
@NullMarked
package derek.markdown;

import org.jspecify.annotations.NullMarked;
