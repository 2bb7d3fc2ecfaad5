/** The command line: what is typed, what is printed, and the exit codes. */
@NullMarked
package derek.cli;

import org.jspecify.annotations.NullMarked;
