package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.Block;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordSummaries;
import derek.model.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A summary has the same blocks in every language, in the same order, with the same citations. */
final class ParallelTextRule implements WordRule {
  @Override
  public List<Diagnostic> check(Archive archive, Collection<ContentRecord> records) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Language original = archive.settings().original();
    for (ContentRecord record : records) {
      Map<Language, Summary> summaries = RecordSummaries.of(record);
      Summary first = summaries.get(original);
      if (first != null) {
        for (Language language : archive.settings().languageList()) {
          Summary other = summaries.get(language);
          if (other != null && !language.equals(original)) {
            compare(first, other, diagnostics);
          }
        }
      }
    }
    return diagnostics;
  }

  private static void compare(Summary original, Summary other, List<Diagnostic> diagnostics) {
    int blocks = original.blocks().size();
    if (blocks != other.blocks().size()) {
      diagnostics.add(
          Diagnostic.error(
                  "parallel-blocks",
                  SourcePosition.ofFile(other.file()),
                  "this text does not have the blocks of " + original.file())
              .expected(blocks + " paragraphs, headings and lists", "" + other.blocks().size())
              .hint(
                  "each block of the original has its own in the translation, in the same order"));
      return;
    }
    for (int i = 0; i < blocks; i++) {
      compare(original.blocks().get(i), other.blocks().get(i), diagnostics);
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
