package derek.check;

import derek.diagnostic.Diagnostic;
import java.util.List;

/**
 * One thing that must be so in the words of each record. Whether it is depends on the record, on
 * what it cites and mentions, and on {@link WordPremises}; on nothing else. A rule is made for one
 * archive, and may look at several records at the same time.
 */
interface WordRule {
  /** Adds what is not so in a record, at places in its own files. */
  void check(WrittenRecord record, List<Diagnostic> found);
}
