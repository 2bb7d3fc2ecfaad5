package derek.linkcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out what the editors accept, and reports acceptances that are over or needless. */
final class IgnoreFilter {
  private final List<LinkIgnore> ignores;
  private final LocalDate today;
  private final Set<LinkIgnore> used = new HashSet<>();

  IgnoreFilter(LinkCheckOptions options) {
    ignores = options.ignores();
    today = options.today();
  }

  /** The problems that are not accepted. */
  List<Problem> keep(List<Problem> problems) {
    if (ignores.isEmpty()) {
      return problems;
    }
    List<Problem> kept = new ArrayList<>();
    for (Problem problem : problems) {
      if (!isIgnored(problem)) {
        kept.add(problem);
      }
    }
    return kept;
  }

  /** The findings that are not accepted on every page where they stand. */
  List<LinkFinding> keepFindings(List<LinkFinding> findings) {
    return findings.stream().filter(finding -> !isIgnored(finding)).toList();
  }

  private boolean isIgnored(LinkFinding finding) {
    String raw = finding.place().raw();
    return finding.pages().stream()
        .allMatch(page -> isIgnored(finding.rule(), page, finding.target(), raw));
  }

  private boolean isIgnored(Problem problem) {
    return isIgnored(problem.rule(), problem.page(), problem.target(), problem.spot().raw());
  }

  private boolean isIgnored(LinkRule rule, String page, String target, String raw) {
    boolean ignored = false;
    for (LinkIgnore ignore : ignores) {
      if (ignore.matches(rule, page, target, raw)) {
        used.add(ignore);
        ignored |= !ignore.isExpired(today);
      }
    }
    return ignored;
  }

  /**
   * Reports on the ignores themselves, once every problem was seen. Those of outside links are not
   * judged: they depend on the day's weather.
   */
  void report(Problems problems) {
    for (LinkIgnore ignore : ignores) {
      if (ignore.isOfExternalRule()) {
        continue;
      }
      if (!used.contains(ignore)) {
        String message = "nothing needs the ignore “" + ignore + "” (" + ignore.reason() + ")";
        problems.report(ignore.page(), LinkRule.IGNORE_UNUSED, ignore.target(), message, null);
      } else if (ignore.isExpired(today)) {
        String message = "the ignore “" + ignore + "” ended on " + ignore.expires();
        problems.report(ignore.page(), LinkRule.IGNORE_EXPIRED, ignore.target(), message, null);
      }
    }
  }
}
