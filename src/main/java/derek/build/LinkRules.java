package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Suggestion;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkIgnore;
import derek.linkcheck.LinkRule;
import derek.linkcheck.LinkSeverity;
import derek.mirror.Manifest;
import derek.model.Archive;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.Source;
import derek.model.StyleSheet;
import derek.typeface.WebFonts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the link checker is told of a project. */
final class LinkRules {
  private static final List<String> LOADED_BY_THE_SEARCH =
      List.of("assets/lunr.js", "*/search-index*.js");

  private LinkRules() {}

  /**
   * The rules for the archive's site.
   *
   * @param templates the folder of the site's templates; assets that they name need no page that
   *     does
   * @param today the day on which exceptions must still hold; {@link LocalDate#EPOCH} for a build,
   *     which has no clock
   * @param diagnostics exceptions from rules that do not exist are added here
   */
  static LinkCheckOptions of(
      Archive archive, Path templates, LocalDate today, List<Diagnostic> diagnostics) {
    List<String> languages = archive.settings().languageList().stream().map(Language::tag).toList();
    return LinkCheckOptions.project()
        .baseUrl(archive.settings().baseUrl())
        .languages(languages)
        .standaloneFiles(standaloneFiles(templates))
        .severity(LinkRule.MISSING_ALT, LinkSeverity.ERROR)
        .ignores(ignores(archive, diagnostics), today)
        .build();
  }

  /** Files that go with others and that no page links to. */
  private static List<String> standaloneFiles(Path templates) {
    List<String> files = new ArrayList<>(List.of(Manifest.PATH, "assets/*.license"));
    files.addAll(WebFonts.LICENCE_PATHS);
    files.addAll(TemplateAssets.in(templates));
    files.addAll(LOADED_BY_THE_SEARCH);
    return files;
  }

  private static List<LinkIgnore> ignores(Archive archive, List<Diagnostic> diagnostics) {
    List<LinkIgnore> ignores = new ArrayList<>();
    for (StyleSheet.LinkException each : archive.editorial().style().linkExceptions()) {
      if (each.rule().equals("*") || LinkRule.of(each.rule()).isPresent()) {
        ignores.add(
            new LinkIgnore(
                each.rule(), each.page(), each.target(), each.reason(), lastDay(each.until())));
      } else {
        diagnostics.add(unknownRule(each));
      }
    }
    return ignores;
  }

  private static @Nullable LocalDate lastDay(@Nullable EdtfDate until) {
    return until == null ? null : until.latest();
  }

  private static Diagnostic unknownRule(StyleSheet.LinkException exception) {
    List<String> rules = Arrays.stream(LinkRule.values()).map(LinkRule::id).toList();
    return Diagnostic.error(
            "unknown-link-rule",
            exception.position(),
            "the link checker has no rule “" + exception.rule() + "”")
        .expected("a rule of docs/link-validation.md", exception.rule())
        .hint(Suggestion.of(exception.rule(), rules).orElse(null));
  }

  /** Archived copies of the sources' pages, by the pages' addresses. */
  static Map<String, String> archivedCopies(Archive archive) {
    Map<String, String> copies = new HashMap<>();
    for (Source source : archive.all(Source.class)) {
      String address = source.publication().address();
      String copy = source.publication().archived();
      if (address != null && copy != null) {
        copies.put(address, copy);
      }
    }
    return copies;
  }
}
