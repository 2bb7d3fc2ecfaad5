package derek.linkcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings sorted
 * @param externalLinks sorted by address; not asked
 */
public record LinkReport(
    List<LinkFinding> findings, Counts counts, List<ExternalLink> externalLinks) {
  public LinkReport {
    findings = List.copyOf(findings);
    externalLinks = List.copyOf(externalLinks);
  }

  /**
   * This report with findings that were made elsewhere, such as by asking other servers; those that
   * the options accept are left out.
   */
  public LinkReport plus(List<LinkFinding> more, LinkCheckOptions options) {
    List<LinkFinding> all = new ArrayList<>(findings);
    all.addAll(new IgnoreFilter(options).keepFindings(more));
    Collections.sort(all);
    return new LinkReport(all, counts, externalLinks);
  }

  /** Whether something fails the build. */
  public boolean hasErrors() {
    return count(LinkSeverity.ERROR) > 0;
  }

  /** How many findings are of a severity; a repeat on several pages counts once. */
  public long count(LinkSeverity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * How much was looked at.
   *
   * @param pages HTML files
   * @param links references of every kind, outside ones included
   * @param fragments references to a place inside a file of the site
   * @param assets references to images, scripts, style sheets and the like, inside the site
   * @param external references to other hosts
   */
  public record Counts(int pages, int links, int fragments, int assets, int external) {

    /** These and others. */
    Counts plus(Counts more) {
      return new Counts(
          pages + more.pages,
          links + more.links,
          fragments + more.fragments,
          assets + more.assets,
          external + more.external);
    }

    /** These less some of them. */
    Counts without(Counts some) {
      return new Counts(
          pages - some.pages,
          links - some.links,
          fragments - some.fragments,
          assets - some.assets,
          external - some.external);
    }
  }
}
