package derek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The site of the published content, built for a test. */
record BuiltSite(Path folder) {
  static BuiltSite in(Path folder) {
    ProjectLayout layout = new ProjectLayout(Path.of(""), folder);
    BuildReport report = new SiteBuilder(layout, BuildOptions.DEFAULT).build();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
    return new BuiltSite(folder);
  }

  /**
   * A page of each kind in a language: all that lie in its folder, and of each folder in it the
   * list, and the longest page and the longest sheet, which have the most parts.
   */
  List<String> pageOfEachKind(String language) throws IOException {
    List<String> pages = new ArrayList<>(pagesIn(language));
    try (Stream<Path> kinds = Files.list(folder.resolve(language)).sorted()) {
      for (Path kind : kinds.filter(Files::isDirectory).toList()) {
        List<String> all = pagesIn(language + "/" + kind.getFileName());
        all.stream().filter(BuiltSite::isList).forEach(pages::add);
        longest(all, each -> !isList(each) && !isSheet(each)).ifPresent(pages::add);
        longest(all, BuiltSite::isSheet).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private Optional<String> longest(List<String> pages, Predicate<String> kind) {
    return pages.stream()
        .filter(kind)
        .max(Comparator.comparing(each -> folder.resolve(each).toFile().length()));
  }

  private static boolean isList(String page) {
    return page.endsWith("/index.html");
  }

  private static boolean isSheet(String page) {
    return page.endsWith("-sheet.html");
  }

  private List<String> pagesIn(String path) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(path)).sorted()) {
      return files
          .map(file -> path + "/" + file.getFileName())
          .filter(file -> file.endsWith(".html"))
          .toList();
    }
  }
}
