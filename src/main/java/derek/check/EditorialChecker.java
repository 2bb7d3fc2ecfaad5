package derek.check;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds an archive against every editorial rule. */
public final class EditorialChecker {
  private EditorialChecker() {}

  /**
   * What is wrong, sorted by place, without the warnings that the style sheet acknowledges.
   *
   * @param texts the sources' full texts, as far as they are at hand
   */
  public static List<Diagnostic> check(Archive archive, SourceTexts texts) {
    return check(archive, texts, SoundRecords.none());
  }

  /** The same, sparing the records whose words are known to be sound. */
  public static List<Diagnostic> check(Archive archive, SourceTexts texts, SoundRecords sound) {
    SoundRecords.Doubtful doubtful = sound.doubtful(archive, texts);
    List<Diagnostic> inWords = inWords(archive, doubtful.records(), wordRules(archive, texts));
    doubtful.keep(inWords);
    List<Diagnostic> found =
        Stream.concat(
                inWords.stream(),
                rules(texts).parallelStream().flatMap(rule -> rule.check(archive).stream()))
            .toList();
    Acknowledgements acknowledgements = new Acknowledgements(archive);
    List<Diagnostic> remaining = new ArrayList<>(acknowledgements.remaining(found));
    remaining.addAll(acknowledgements.unused(found));
    return remaining.stream().sorted().distinct().toList();
  }

  /** What is wrong with the words of some records, each of which is fetched once. */
  private static List<Diagnostic> inWords(
      Archive archive, List<ContentRecord> records, List<WordRule> rules) {
    return records.parallelStream()
        .flatMap(record -> check(WrittenRecord.of(archive, record), rules).stream())
        .toList();
  }

  private static List<Diagnostic> check(WrittenRecord record, List<WordRule> rules) {
    List<Diagnostic> found = new ArrayList<>();
    rules.forEach(rule -> rule.check(record, found));
    return found;
  }

  private static List<EditorialRule> rules(SourceTexts texts) {
    return List.of(
        new UnknownReferenceRule(),
        new CitationRule(),
        new PassageRule(),
        new DisagreementRule(),
        new LeadRule(),
        new CycleRule(),
        new QuotationProofRule(texts),
        new PassageCoverageRule(),
        new TranslationRule());
  }

  private static List<WordRule> wordRules(Archive archive, SourceTexts texts) {
    return List.of(
        new UncitedClaimRule(),
        new PlaceholderRule(),
        new MixedLettersRule(),
        new ParallelTextRule(archive.settings()),
        new QuotedWordsRule(archive),
        new FigureRule(archive, texts),
        new NameRule(archive, texts),
        new NameSpellingRule(archive),
        new DesignationLabelRule(archive));
  }
}
