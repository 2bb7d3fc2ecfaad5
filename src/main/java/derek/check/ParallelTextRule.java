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
    if (blocks == null) {
      return;
    }
    for (Language language : settings.languageList()) {
      List<Block> others = record.blocks().get(language);
      if (others != null && !language.equals(original)) {
        if (blocks.size() == others.size()) {
          compare(blocks, others, found);
        } else {
          found.add(otherBlocks(record, language, blocks.size(), others.size()));
        }
      }
    }
  }

  private Diagnostic otherBlocks(WrittenRecord record, Language language, int expected, int found) {
    Map<Language, Summary> summaries = RecordSummaries.of(record.record());
    Summary original = Objects.requireNonNull(summaries.get(settings.original()));
    Summary other = Objects.requireNonNull(summaries.get(language));
    return Diagnostic.error(
            "parallel-blocks",
            SourcePosition.ofFile(other.file()),
            "this text does not have the blocks of " + original.file())
        .expected(expected + " paragraphs, headings and lists", "" + found)
        .hint("each block of the original has its own in the translation, in the same order");
  }

  private static void compare(List<Block> originals, List<Block> others, List<Diagnostic> found) {
    for (int i = 0; i < originals.size(); i++) {
      compare(originals.get(i), others.get(i), found);
    }
  }

  private static void compare(Block original, Block other, List<Diagnostic> diagnostics) {
    Set<String> expected = citations(original);
    Set<String> found = citations(other);
    if (original.kind() != other.kind() || !expected.equals(found)) {
      diagnostics.add(
          Diagnostic.error(
                  "parallel-citations",
                  other.position(),
                  "this block does not cite what " + original.position() + " cites")
              .expected(describe(original, expected), describe(other, found)));
    }
  }

  private static String describe(Block block, Set<String> citations) {
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
