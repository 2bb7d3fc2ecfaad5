package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.Spot;
import org.jspecify.annotations.Nullable;

/** Every page says its language, that of its folder, and exists in the other languages. */
final class LanguageRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    for (ResolvedFile page : site.contractPages()) {
      String folder = site.folderLanguage(page.facts().path());
      checkLanguage(page, folder, problems);
      if (folder != null) {
        checkCounterparts(site, page, folder, problems);
      }
    }
  }

  private static void checkLanguage(ResolvedFile page, @Nullable String folder, Problems problems) {
    String language = page.head().language();
    if (language == null || language.isBlank()) {
      report(page, "", "the page does not say its language", folder, problems);
    } else if (!LanguageTag.isValid(language)) {
      String meant = LanguageTag.meant(language).orElse(folder);
      report(page, language, "“" + language + "” is not a language tag", meant, problems);
    } else if (folder != null && !LanguageTag.agree(folder, language)) {
      String message =
          "the page lies in “" + folder + "/” and says that it is in “" + language + "”";
      report(page, language, message, folder, problems);
    }
  }

  private static void report(
      ResolvedFile page,
      String language,
      String message,
      @Nullable String suggestion,
      Problems problems) {
    Spot spot = new Spot("html", "lang", language, 1, 0);
    Defect defect = new Defect(LinkRule.HTML_LANGUAGE, message, suggestion);
    problems.report(page.facts(), spot, language, defect);
  }

  private static void checkCounterparts(
      ResolvedSite site, ResolvedFile page, String folder, Problems problems) {
    String rest = page.facts().path().substring(folder.length());
    for (String language : site.options().languages()) {
      String counterpart = language + rest;
      if (site.files().at(counterpart) == null) {
        String message = "the page has no counterpart in “" + language + "”";
        problems.report(page.facts(), LinkRule.COUNTERPART_MISSING, counterpart, message);
      }
    }
  }
}
