/** The forms in which a link report is handed on: for people, for machines, for CI services. */
@NullMarked
package derek.linkcheck.report;

import org.jspecify.annotations.NullMarked;
