package derek.build;

import derek.diagnostic.Diagnostic;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a build did and found.
 *
 * @param outcome how it ended
 * @param diagnostics everything that is wrong, by place
 * @param figures what was read and proven; null where the content could not be read
 * @param written files that are new or changed, and how many were left as they were; null where
 *     nothing was written
 * @param links what the link checker saw; null where it did not come to that, or where nothing had
 *     changed since the last build
 * @param seconds from the beginning to the end, by the wall clock
 */
public record BuildReport(
    Outcome outcome,
    List<Diagnostic> diagnostics,
    @Nullable Figures figures,
    @Nullable Written written,
    @Nullable Links links,
    double seconds) {
  public BuildReport {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  /** How a build ended. */
  public enum Outcome {
    /** The site is written. */
    BUILT,
    /** Everything holds; nothing was to be written. */
    CHECKED,
    /** Something is wrong; the last site stands as it was. */
    FAILED
  }

  /**
   * What was read and proven.
   *
   * @param drafts records that were left out, as they are not to be published yet
   * @param citations how many times a claim cites a passage
   * @param quotationsProven how many recorded quotations were found in their source's text
   * @param quotationsUnproven how many were not looked for, for want of the text
   * @param linksChecked links, fragments and assets that were resolved; 0 before validation
   */
  public record Figures(
      int records,
      int drafts,
      int languages,
      int pages,
      int citations,
      int passages,
      int sources,
      int quotationsProven,
      int quotationsUnproven,
      int linksChecked) {}

  /**
   * What the link checker saw.
   *
   * @param rules by which it looked
   * @param archivedCopies of pages elsewhere, by their addresses
   */
  public record Links(
      LinkReport report, LinkCheckOptions rules, Map<String, String> archivedCopies) {
    public Links {
      archivedCopies = Map.copyOf(archivedCopies);
    }
  }

  /**
   * What was written.
   *
   * @param rendered pages that were made anew; the others were taken over from the last site
   */
  public record Written(int changed, int unchanged, int removed, int rendered) {}

  /** The same report of a build that took another time. */
  BuildReport after(double newSeconds) {
    return new BuildReport(outcome, diagnostics, figures, written, links, newSeconds);
  }

  public long errors() {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  public long warnings() {
    return diagnostics.size() - errors();
  }
}
