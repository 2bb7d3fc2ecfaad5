package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;

/** Holds an archive against every editorial rule. */
public final class EditorialChecker {
  private EditorialChecker() {}

  /**
   * What is wrong, sorted by place, without the warnings that the style sheet acknowledges.
   *
   * @param texts the sources' full texts, as far as they are at hand
   */
  public static List<Diagnostic> check(Archive archive, SourceTexts texts) {
    List<Diagnostic> found =
        rules(texts).parallelStream().flatMap(rule -> rule.check(archive).stream()).toList();
    Acknowledgements acknowledgements = new Acknowledgements(archive);
    List<Diagnostic> remaining = new ArrayList<>(acknowledgements.remaining(found));
    remaining.addAll(acknowledgements.unused(found));
    return remaining.stream().sorted().distinct().toList();
  }

  private static List<EditorialRule> rules(SourceTexts texts) {
    return List.of(
        new UnknownReferenceRule(),
        new CitationRule(),
        new UncitedClaimRule(),
        new PlaceholderRule(),
        new ParallelTextRule(),
        new PassageRule(),
        new DisagreementRule(),
        new LeadRule(),
        new CycleRule(),
        new QuotationProofRule(texts),
        new QuotedWordsRule(),
        new FigureRule(texts),
        new NameRule(texts),
        new NameSpellingRule(),
        new PassageCoverageRule(),
        new DesignationLabelRule(),
        new TranslationRule());
  }
}
