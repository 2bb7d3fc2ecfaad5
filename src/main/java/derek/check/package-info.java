/** The editorial rules: what an archive must hold to be published, one class a rule. */
@NullMarked
package derek.check;

import org.jspecify.annotations.NullMarked;
