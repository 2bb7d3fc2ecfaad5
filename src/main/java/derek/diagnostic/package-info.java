/**
 * What is wrong, where, and what to do about it: diagnostics as data, collected and never thrown.
 */
@NullMarked
package derek.diagnostic;

import org.jspecify.annotations.NullMarked;
