package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import java.util.Collection;
import java.util.List;

/**
 * One thing that must be so in the words of each record. Whether it is depends on the record, on
 * what it cites and mentions, and on {@link WordPremises}; on nothing else. Rules have no state and
 * may run at the same time.
 */
interface WordRule {
  /** What is not so in some records, at places in their own files. */
  List<Diagnostic> check(Archive archive, Collection<ContentRecord> records);
}
