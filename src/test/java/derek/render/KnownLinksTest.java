package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import derek.site.SiteQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether links were known before makes no difference to a page. */
class KnownLinksTest {
  @TempDir Path folder;
  private Site site;
  private Templates templates;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @BeforeEach
  void plan() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(folder));
    templates = new Templates(Path.of("templates"), "templates", site, AssetVersions.NONE);
  }

  @Test
  void pagesSayAndAskTheSame() {
    KnownLinks shared = new KnownLinks();
    site.pages().forEach(page -> made(page, shared));

    for (Page page : site.pages()) {
      assertThat(made(page, shared)).isEqualTo(made(page, new KnownLinks()));
    }
    assertThat(diagnostics).isEmpty();
  }

  private record Made(String text, Set<String> links, Set<SiteQuestion> questions) {}

  private Made made(Page page, KnownLinks links) {
    return new PageRenderer(site, templates, links, diagnostics::add)
        .render(page, (file, questions) -> made(file, questions))
        .orElseThrow();
  }

  private static Made made(OutputFile file, Set<SiteQuestion> questions) {
    Map<String, ?> origins = file.origins();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return new Made(text, Set.copyOf(origins.keySet()), questions);
  }
}
