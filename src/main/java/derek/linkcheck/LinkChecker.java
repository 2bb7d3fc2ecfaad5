package derek.linkcheck;

import derek.linkcheck.LinkReport.Counts;
import derek.linkcheck.extract.FactsReader;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.LinkRole;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves every link, fragment and asset of a finished site.
 *
 * <p>Asks no network, and reads again only files of which something is to be told. The same files
 * and options give the same report.
 */
public final class LinkChecker {
  private static final List<SiteRule> RULES =
      List.of(
          new ReferenceRule(),
          new FragmentRule(),
          new DuplicateIdRule(),
          new RedirectRule(),
          new AltTextRule());
  private static final List<SiteRule> PROJECT_RULES =
      List.of(
          new LanguageRule(),
          new AlternateRule(),
          new CanonicalRule(),
          new SitemapRule(),
          new ReachabilityRule(),
          new NotFoundPageRule());

  private LinkChecker() {}

  /**
   * Checks the files of one site.
   *
   * @param files every file that is published
   */
  public static LinkReport check(List<? extends SiteFile> files, LinkCheckOptions options) {
    return checkFacts(FactsReader.readAll(files), options);
  }

  /**
   * Checks the files of one site that are already read.
   *
   * @param facts of every file that is published
   */
  public static LinkReport checkFacts(List<FileFacts> facts, LinkCheckOptions options) {
    // 1. Where does each reference lead?
    ResolvedSite site = new ResolvedSite(facts, options);

    // 2. What is wrong with it?
    Problems problems = new Problems(options);
    rules(options).forEach(rule -> rule.check(site, problems));

    // 3. What of that is accepted?
    IgnoreFilter filter = new IgnoreFilter(options);
    List<Problem> kept = new ArrayList<>(filter.keep(problems.found()));
    Problems ofIgnores = new Problems(options);
    filter.report(ofIgnores);
    kept.addAll(ofIgnores.found());

    // 4. Where does it stand?
    FindingAssembler assembler = new FindingAssembler(facts);
    List<LinkFinding> findings = assembler.assemble(kept);
    List<ExternalLink> external =
        new ExternalLinks(site).list(assembler, options.locatesExternalLinks());
    return new LinkReport(findings, count(site), external);
  }

  private static List<SiteRule> rules(LinkCheckOptions options) {
    List<SiteRule> rules = new ArrayList<>(RULES);
    if (options.hasProjectRules()) {
      rules.addAll(PROJECT_RULES);
    }
    return rules;
  }

  private static Counts count(ResolvedSite site) {
    int[] counts = new int[4];
    for (ResolvedFile file : site.all()) {
      file.forEach(
          (reference, resolution) -> {
            counts[0]++;
            counts[1] += FragmentRule.isChecked(site, reference, resolution) ? 1 : 0;
            boolean asset = reference.role() == LinkRole.RESOURCE && !resolution.isExternal();
            counts[2] += asset ? 1 : 0;
            counts[3] += resolution.isExternal() ? 1 : 0;
          });
    }
    int pages = site.files().pages().size();
    return new Counts(pages, counts[0], counts[1], counts[2], counts[3]);
  }
}
