/**
 * What one output file says about addresses: the references it makes, the ids it offers, and the
 * claims of its head. Reads bytes, knows nothing of other files.
 */
@NullMarked
package derek.linkcheck.extract;

import org.jspecify.annotations.NullMarked;
