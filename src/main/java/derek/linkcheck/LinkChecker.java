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
    return check(new SiteFiles(facts, options.indexFiles()), options);
  }

  /**
   * The same, of a site of which much is as it was when nothing was wrong: looks at no more than
   * what can be otherwise now. The report is that of a full check.
   *
   * @param sound the site as it was, checked with the same options
   */
  public static LinkReport checkFacts(
      List<FileFacts> facts, LinkCheckOptions options, SoundSite sound) {
    SiteFiles files = new SiteFiles(facts, options.indexFiles());
    return ChangedFiles.counts(files, options, sound, rulesOfFiles(options))
        .map(counts -> soundReport(files, options, counts))
        .orElseGet(() -> check(files, options));
  }

  private static LinkReport soundReport(SiteFiles files, LinkCheckOptions options, Counts counts) {
    List<ExternalLink> external =
        ExternalLinks.of(files, options)
            .list(new FindingAssembler(files.all()), options.locatesExternalLinks());
    return new LinkReport(List.of(), counts, external);
  }

  private static LinkReport check(SiteFiles files, LinkCheckOptions options) {
    // 1. Where does each reference lead?
    ResolvedSite site = new ResolvedSite(files, options);

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
    FindingAssembler assembler = new FindingAssembler(files.all());
    List<LinkFinding> findings = assembler.assemble(kept);
    List<ExternalLink> external =
        ExternalLinks.of(site).list(assembler, options.locatesExternalLinks());
    return new LinkReport(findings, count(site), external);
  }

  private static List<SiteRule> rules(LinkCheckOptions options) {
    List<SiteRule> rules = new ArrayList<>(RULES);
    if (options.hasProjectRules()) {
      rules.addAll(PROJECT_RULES);
    }
    return rules;
  }

  /** Those that can look at some files of a site. */
  static List<SiteRule> rulesOfFiles(LinkCheckOptions options) {
    return rules(options).stream().filter(rule -> !rule.isOfWholeSite()).toList();
  }

  /** How much the files hold that are looked at. */
  static Counts count(ResolvedSite site) {
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
    int pages = (int) site.all().stream().filter(file -> file.facts().isPage()).count();
    return new Counts(pages, counts[0], counts[1], counts[2], counts[3]);
  }
}
