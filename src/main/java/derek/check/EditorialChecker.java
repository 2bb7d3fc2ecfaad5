package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import java.util.List;

/** Holds an archive against every editorial rule. */
public final class EditorialChecker {
  private static final List<EditorialRule> RULES =
      List.of(
          new UnknownReferenceRule(),
          new CitationRule(),
          new UncitedClaimRule(),
          new ParallelTextRule(),
          new PassageRule(),
          new DisagreementRule(),
          new CycleRule());

  private EditorialChecker() {}

  /** What is wrong, sorted by place. */
  public static List<Diagnostic> check(Archive archive) {
    return RULES.parallelStream().flatMap(rule -> rule.check(archive).stream()).sorted().toList();
  }
}
