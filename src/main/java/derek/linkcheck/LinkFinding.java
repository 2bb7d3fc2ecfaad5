package derek.linkcheck;

import derek.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a link, a page or a file. Findings sort by page, position, rule,
 * target.
 *
 * @param place the first place where it stands
 * @param target the address that was meant, resolved; the raw one where it cannot be; empty where
 *     the finding is about the page itself
 * @param message what is wrong, one sentence without a full stop
 * @param suggestion what to write instead; null where nothing is near
 * @param pages every output file with the same finding, sorted, {@code place.page()} among them
 */
public record LinkFinding(
    LinkRule rule,
    LinkSeverity severity,
    LinkPlace place,
    String target,
    String message,
    @Nullable String suggestion,
    List<String> pages)
    implements Comparable<LinkFinding> {

  private static final Comparator<LinkFinding> ORDER =
      Comparator.comparing((LinkFinding finding) -> finding.place().inOutput())
          .thenComparing(LinkFinding::rule)
          .thenComparing(LinkFinding::target)
          .thenComparing(finding -> finding.place().raw())
          .thenComparing(LinkFinding::message);

  public LinkFinding {
    pages = List.copyOf(pages);
  }

  /** On how many pages it stands. */
  public int count() {
    return pages.size();
  }

  /** The finding as a diagnostic, at the place to mend. */
  public Diagnostic toDiagnostic() {
    String raw = place.raw();
    return new Diagnostic(
        rule.id(),
        severity.toSeverity(),
        place.toMend(),
        count() > 1 ? message + " (on " + count() + " pages)" : message,
        null,
        raw.isEmpty() ? null : raw,
        suggestion == null ? null : "did you mean “" + suggestion + "”?");
  }

  @Override
  public int compareTo(LinkFinding other) {
    return ORDER.compare(this, other);
  }
}
