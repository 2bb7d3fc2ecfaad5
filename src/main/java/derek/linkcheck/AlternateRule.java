package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one text in several languages name each other, themselves and a default, each by the
 * language that it is in.
 */
final class AlternateRule implements SiteRule {
  private static final String DEFAULT = "x-default";

  @Override
  public void check(ResolvedSite site, Problems problems) {
    for (ResolvedFile page : site.contractPages()) {
      PageHead head = page.head();
      checkCluster(site, page, head, problems);
      head.alternates().forEach(link -> checkAlternate(site, page, link, problems));
      head.labelledLinks().forEach(link -> checkLabel(site, page, link, problems));
    }
  }

  private static void checkCluster(
      ResolvedSite site, ResolvedFile page, PageHead head, Problems problems) {
    List<Alternate> alternates = head.alternates();
    boolean bound = head.isIndexable() && site.folderLanguage(page.facts().path()) != null;
    if (alternates.isEmpty() && (!bound || site.options().languages().size() < 2)) {
      return;
    }
    boolean alone = !bound && alternates.stream().allMatch(link -> isItself(page, link));
    for (String language : alone ? List.<String>of() : site.options().languages()) {
      if (alternates.stream().noneMatch(link -> LanguageTag.agree(language, link.language()))) {
        String message = "the page names no alternate in “" + language + "”";
        problems.report(page.facts(), LinkRule.HREFLANG_MISSING, language, message);
      }
    }
    if (alternates.isEmpty()) {
      return;
    }
    if (alternates.stream().noneMatch(link -> isItself(page, link))) {
      String message = "the page is not among its own alternates";
      problems.report(page.facts(), LinkRule.HREFLANG_SELF, "", message);
    }
    if (alternates.stream().noneMatch(link -> isDefault(link))) {
      String message = "the page names no alternate for “x-default”";
      problems.report(page.facts(), LinkRule.HREFLANG_DEFAULT, "", message);
    }
    checkDuplicates(page, alternates, problems);
  }

  private static void checkDuplicates(
      ResolvedFile page, List<Alternate> alternates, Problems problems) {
    Map<String, Reference> first = new HashMap<>();
    for (Alternate link : alternates) {
      Reference before =
          first.putIfAbsent(link.language().toLowerCase(Locale.ROOT), link.reference());
      if (before != null) {
        String message = "“" + link.language() + "” has an alternate already: " + before.raw();
        report(page, link, LinkRule.HREFLANG_DUPLICATE, message, null, problems);
      }
    }
  }

  private static void checkAlternate(
      ResolvedSite site, ResolvedFile page, Alternate link, Problems problems) {
    if (!isDefault(link)) {
      checkLabel(site, page, link, problems);
    }
    FileFacts target = file(page, link);
    if (target != null
        && target.isPage()
        && page.resolution(link.reference()).defect() == null
        && !names(site.of(target), page.facts())) {
      String message = "“" + target.path() + "” does not name this page among its alternates";
      report(page, link, LinkRule.HREFLANG_RECIPROCAL, message, null, problems);
    }
  }

  private static boolean names(ResolvedFile page, FileFacts other) {
    return page.facts().isSameFile(other)
        || page.head().alternates().stream().anyMatch(link -> other.isSameFile(file(page, link)));
  }

  private static void checkLabel(
      ResolvedSite site, ResolvedFile page, Alternate link, Problems problems) {
    if (!LanguageTag.isValid(link.language())) {
      String message = "“" + link.language() + "” is not a language tag";
      String meant = LanguageTag.meant(link.language()).orElse(null);
      report(page, link, LinkRule.HREFLANG_INVALID, message, meant, problems);
      return;
    }
    FileFacts target = file(page, link);
    PageHead head = target == null ? null : target.head();
    String actual = head == null || target == null ? null : disagreeing(site, link, target, head);
    if (actual != null) {
      String message = "the target is in “" + actual + "”, not in “" + link.language() + "”";
      report(page, link, LinkRule.HREFLANG_LANGUAGE, message, actual, problems);
    }
  }

  /** The language that the target says or lies in, where it is not the promised one. */
  private static @Nullable String disagreeing(
      ResolvedSite site, Alternate link, FileFacts target, PageHead head) {
    String folder = site.folderLanguage(target.path());
    String said = head.language();
    if (folder != null && !LanguageTag.agree(link.language(), folder)) {
      return folder;
    }
    return said != null && !said.isBlank() && !LanguageTag.agree(link.language(), said)
        ? said
        : null;
  }

  /** A page of all languages, outside their folders, has no counterpart but itself. */
  private static boolean isItself(ResolvedFile page, Alternate link) {
    return page.facts().isSameFile(file(page, link));
  }

  private static boolean isDefault(Alternate link) {
    return link.language().equalsIgnoreCase(DEFAULT);
  }

  private static @Nullable FileFacts file(ResolvedFile page, Alternate link) {
    return page.resolution(link.reference()).file();
  }

  private static void report(
      ResolvedFile page,
      Alternate link,
      LinkRule rule,
      String message,
      @Nullable String suggestion,
      Problems problems) {
    Reference reference = link.reference();
    String target = page.resolution(reference).target(reference.raw());
    problems.report(page.facts(), reference, target, new Defect(rule, message, suggestion));
  }
}
