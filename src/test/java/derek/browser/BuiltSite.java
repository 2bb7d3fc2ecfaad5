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
import java.util.List;
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
   * A page of each kind in a language: all that lie in its folder, and one of each folder in it.
   */
  List<String> pageOfEachKind(String language) throws IOException {
    List<String> pages = new ArrayList<>(pagesIn(language));
    try (Stream<Path> kinds = Files.list(folder.resolve(language)).sorted()) {
      for (Path kind : kinds.filter(Files::isDirectory).toList()) {
        pagesIn(language + "/" + kind.getFileName()).stream().findFirst().ifPresent(pages::add);
      }
    }
    return pages;
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
