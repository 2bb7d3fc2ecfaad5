package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import java.util.List;

/** One thing that must be so in an archive. Rules have no state and may run at the same time. */
interface EditorialRule {
  /** What is not so. */
  List<Diagnostic> check(Archive archive);
}
