package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Block;
import derek.model.Citation;
import derek.model.Language;
import derek.model.RecordSummaries;
import derek.model.SiteSettings;
import derek.model.Summary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A summary has the same blocks in every language, in the same order, with the same citations. */
final class ParallelTextRule implements WordRule {
  private final SiteSettings settings;

  ParallelTextRule(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    Language original = settings.original();
    List<Block> blocks = record.blocks().get(original);
    if (blocks == null || blocks.isEmpty()) {
      return; // an empty text is told as such, and nothing can be like it
    }
    for (Language language : settings.languageList()) {
      List<Block> others = record.blocks().get(language);
      if (others != null && !others.isEmpty() && !language.equals(original)) {
        if (blocks.size() == others.size()) {
          compare(blocks, others, found);
        } else {
          found.add(otherBlocks(record, blocks, others));
        }
      }
    }
  }

  /** Told where the two part: at the first block that is not like its original. */
  private Diagnostic otherBlocks(WrittenRecord record, List<Block> originals, List<Block> others) {
    Map<Language, Summary> summaries = RecordSummaries.of(record.record());
    Summary original = Objects.requireNonNull(summaries.get(settings.original()));
    int parting = parting(originals, others);
    return Diagnostic.error(
            "parallel-blocks",
            positionOf(parting, others),
            "this text does not have the blocks of " + original.file())
        .expected(
            originals.size() + " paragraphs, headings and lists, as there",
            others.size() + "; they part here")
        .hint(
            parting < originals.size()
                ? "what stands at "
                    + originals.get(parting).position()
                    + " has no like here: each block has its own in the translation, in the same"
                    + " order"
                : "this block has no like there: each block has its own in the original, in the"
                    + " same order");
  }

  /** How many blocks at the beginning are of one kind and cite the same. */
  private static int parting(List<Block> originals, List<Block> others) {
    int shorter = Math.min(originals.size(), others.size());
    int alike = 0;
    while (alike < shorter && isAlike(originals.get(alike), others.get(alike))) {
      alike++;
    }
    return alike;
  }

  /** Where a block stands; behind the last one, where that stands. */
  private static SourcePosition positionOf(int block, List<Block> blocks) {
    return blocks.get(Math.min(block, blocks.size() - 1)).position();
  }

  private static boolean isAlike(Block original, Block other) {
    return original.kind() == other.kind() && citations(original).equals(citations(other));
  }

  private static void compare(List<Block> originals, List<Block> others, List<Diagnostic> found) {
    for (int i = 0; i < originals.size(); i++) {
      compare(originals.get(i), others.get(i), found);
    }
  }

  private static void compare(Block original, Block other, List<Diagnostic> diagnostics) {
    if (!isAlike(original, other)) {
      diagnostics.add(
          Diagnostic.error(
                  "parallel-citations",
                  other.position(),
                  "this block does not cite what " + original.position() + " cites")
              .expected(describe(original), describe(other)));
    }
  }

  private static String describe(Block block) {
    Set<String> citations = citations(block);
    String kind = block.kind().name().toLowerCase(Locale.ROOT);
    return "a "
        + kind
        + " with "
        + (citations.isEmpty() ? "no citation" : String.join("; ", citations));
  }

  private static Set<String> citations(Block block) {
    Set<String> citations = new TreeSet<>();
    for (Block.Claim claim : block.claims()) {
      for (Citation citation : claim.evidence().citations()) {
        citations.add(citation.source().slug() + "#" + citation.passage());
      }
    }
    return citations;
  }
}
