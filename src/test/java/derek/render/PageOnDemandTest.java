package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.content.ContentLoader;
import derek.model.Archive;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.SampleSite;
import derek.site.Site;
import derek.site.SitePlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a site that changes, from templates that are compiled once. */
class PageOnDemandTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir Path folder;

  /** A page of another record has the word, and says now what language it is in. */
  @Test
  void marksTheWordsThatANewNameBrings() throws IOException {
    Archive before = SampleSite.archive(folder);
    Site site = SitePlanner.plan(before);
    PageOnDemand first = new PageOnDemand(TEMPLATES, "templates", site, AssetVersions.NONE);
    List<String> rendered = pages(first, site);

    Path record = folder.resolve("people/serik/record.json");
    Files.writeString(record, Files.readString(record).replaceFirst("(\"en\": \")", "$1about "));
    Archive after = ContentLoader.load(folder, "content").archive().orElseThrow().withoutDrafts();
    Site changed = SitePlanner.replan(site, before, after);
    PageOnDemand second = first.with(changed);

    PageOnDemand fresh = new PageOnDemand(TEMPLATES, "templates", changed, AssetVersions.NONE);
    Page other =
        changed.page(new RecordId(RecordKind.PAGE, "about"), new Language("kk")).orElseThrow();
    assertThat(page(second, other)).contains("<span lang=\"en\">about</span>");
    assertThat(pages(second, changed)).isEqualTo(pages(fresh, changed));
    assertThat(pages(first, site)).as("the old site's pages stay").isEqualTo(rendered);
  }

  private static List<String> pages(PageOnDemand renderer, Site site) {
    return site.pages().stream().map(page -> page(renderer, page)).toList();
  }

  private static String page(PageOnDemand renderer, Page page) {
    List<OutputFile> files = renderer.render(page).files();
    assertThat(files).hasSize(1);
    return new String(files.get(0).bytes(), StandardCharsets.UTF_8);
  }
}
