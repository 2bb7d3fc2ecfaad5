package derek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import derek.build.BuildOptions;
import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import derek.publish.Publications;
import derek.render.AssetVersions;
import derek.render.Assets;
import derek.render.SiteRenderer;
import derek.site.Extent;
import derek.site.Page;
import derek.site.Paper;
import derek.site.Pictures;
import derek.site.Site;
import derek.site.SitePlanner;
import derek.typeface.WebFonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits a project at random, and looks after each edit whether every page and file in memory has
 * the bytes that a build from the beginning gives it.
 */
class RandomEditsTest {
  private static final int EDITS = 40;
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path project;

  private final Set<Path> changed = new HashSet<>();
  private final Map<Path, String> before = new HashMap<>();
  private Random random;
  private Path away;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void givesWhatABuildGives(long seed) throws IOException {
    random = new Random(seed);
    away = project.resolve("away");
    SampleProject.copy(Path.of("src/test/resources/site/content"), project.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      SampleProject.copy(Path.of(part), project.resolve(part));
    }
    ProjectLayout layout = ProjectLayout.of(project);
    LiveSite live = new LiveSite(layout, BuildOptions.DEFAULT);
    int compared = 0;
    boolean sound = true;
    for (int i = 0; i < EDITS; i++) {
      String edit = sound ? edit() : mend();
      boolean everything = random.nextInt(12) == 0;
      live.refresh(new ProjectWatcher.Changes(everything ? Set.of() : changed, everything));
      changed.clear();
      sound = compare(live, layout, "seed " + seed + ", edit " + i + ": " + edit);
      compared += sound ? 1 : 0;
      if (sound) {
        before.clear();
      }
    }
    assertThat(compared).as("edits after which the content was sound").isGreaterThan(EDITS / 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {4})
  void givesTheFilesThatABuildWrites(long seed) throws IOException {
    random = new Random(seed);
    SampleProject.in(project);
    ProjectLayout layout = ProjectLayout.of(project);
    LiveSite live = new LiveSite(layout, BuildOptions.DEFAULT);
    for (int i = 0; i < 6; i++) {
      addWord(texts());
      live.refresh(new ProjectWatcher.Changes(changed, false));
      BuildOptions options =
          BuildOptions.DEFAULT.withPaper(Paper.PAGES).withPictures(Pictures.NONE);
      BuildReport report = new SiteBuilder(layout, options).build();
      assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
      Snapshot snapshot = live.current().orElseThrow();
      try (Stream<Path> files = Files.walk(layout.output())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = layout.output().relativize(file).toString();
          if (!path.endsWith(".zip") && !path.equals("manifest.json") && !path.startsWith(".")) {
            assertThat(bytes(snapshot, path)).as(path).isEqualTo(Files.readAllBytes(file));
          }
        }
      }
    }
  }

  /** Whether the content can be read as it is; everything was compared then. */
  private static boolean compare(LiveSite live, ProjectLayout layout, String edit) {
    LoadedContent loaded = ContentLoader.load(layout.content(), ProjectLayout.CONTENT);
    assertThat(live.diagnostics()).as(edit).isEqualTo(loaded.diagnostics());
    if (loaded.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return false;
    }
    Site site =
        SitePlanner.plan(loaded.archive().orElseThrow(), Paper.PAGES, Pictures.NONE, Extent.WHOLE);
    List<OutputFile> written = new ArrayList<>(Assets.of(site, layout.assets()));
    written.addAll(WebFonts.namedIn(written, layout.cache().resolve("fonts")));
    AssetVersions assets = AssetVersions.of(written);
    List<OutputFile> expected =
        new ArrayList<>(
            new SiteRenderer(layout.templates(), "templates")
                .render(site, assets, (file, questions) -> file)
                .files());
    expected.addAll(Publications.of(site));
    expected.addAll(assets.files());
    Snapshot snapshot = live.current().orElseThrow();
    assertThat(snapshot.site().pages().stream().map(Page::permalink))
        .as(edit)
        .containsExactlyElementsOf(site.pages().stream().map(Page::permalink).toList());
    for (OutputFile file : expected) {
      assertThat(new String(bytes(snapshot, file.path()), StandardCharsets.UTF_8))
          .as(edit + ": " + file.path())
          .isEqualTo(new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return true;
  }

  private static byte[] bytes(Snapshot snapshot, String path) {
    return snapshot
        .page(path)
        .map(page -> snapshot.render(page).files().get(0))
        .or(() -> snapshot.file(path))
        .orElseThrow(() -> new AssertionError("not in memory: " + path))
        .bytes();
  }

  // ---- edits

  private String edit() throws IOException {
    int kind = random.nextInt(10);
    return switch (kind) {
      case 0, 1, 2 -> addWord(texts());
      case 3, 4 -> renameSomething(pick(records()));
      case 5 -> dropAnEntry(pick(records()));
      case 6 -> removeOrRestore();
      case 7 -> copyARecord();
      case 8 -> changeAMessageOrTemplate();
      default -> breakARecord();
    };
  }

  private String addWord(List<Path> texts) throws IOException {
    Path file = pick(texts);
    String text = Files.readString(file);
    int at = text.indexOf(" [@");
    if (at > 0) {
      write(file, text.substring(0, at) + " w" + random.nextInt(1000) + text.substring(at));
    }
    return "a word in " + file;
  }

  private String renameSomething(Path file) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(Files.readString(file));
    for (String field : List.of("name", "title", "label", "familyName", "term")) {
      if (json.get(field) instanceof ObjectNode name && name.size() > 0) {
        String letter = "АБВГДҒЖҚЭ".charAt(random.nextInt(9)) + "";
        name.put("kk", letter + name.path("kk").asString());
      }
    }
    if (json.get("when") instanceof ObjectNode when) {
      when.put("date", "2019-" + (10 + random.nextInt(3)) + "-1" + random.nextInt(9));
    }
    write(file, JSON.writeValueAsString(json));
    return "another name or date in " + file;
  }

  private String dropAnEntry(Path file) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(Files.readString(file));
    List<ArrayNode> lists = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (field.getValue() instanceof ArrayNode list && list.size() > 0) {
        lists.add(list);
      }
    }
    if (!lists.isEmpty()) {
      ArrayNode list = pick(lists);
      list.remove(random.nextInt(list.size()));
      write(file, JSON.writeValueAsString(json));
    }
    return "an entry less in " + file;
  }

  private String removeOrRestore() throws IOException {
    if (Files.exists(away)) {
      Path record = Path.of(Files.readString(away.resolve("from")));
      Files.delete(away.resolve("from"));
      if (!Files.exists(record)) {
        Files.move(away, record);
        changed.add(record);
        return "restored " + record;
      }
      delete(away);
    }
    Path record = pick(folders());
    Files.move(record, away);
    Files.writeString(away.resolve("from"), record.toString());
    changed.add(record);
    return "removed " + record;
  }

  private String copyARecord() throws IOException {
    Path record = pick(folders());
    Path copy = record.resolveSibling("copy-" + random.nextInt(1000));
    SampleProject.copy(record, copy);
    changed.add(copy);
    return "copied " + record;
  }

  private String changeAMessageOrTemplate() throws IOException {
    if (random.nextInt(3) == 0) {
      Path style = project.resolve("assets/site.css");
      write(style, Files.readString(style) + "\n/* " + random.nextInt() + " */\n");
      return "another style";
    }
    if (random.nextBoolean()) {
      Path file = project.resolve("content/messages/en.json");
      String text = Files.readString(file);
      write(file, text.replaceFirst("(\"skip\": \"[^\"]*)\"", "$1!\""));
      return "another message";
    }
    Path file = project.resolve("templates/person.html");
    write(file, Files.readString(file).replaceFirst("\\{% block main %}", "$0<p>new</p>"));
    return "another template";
  }

  private String breakARecord() throws IOException {
    Path file = pick(records());
    write(file, "broken" + Files.readString(file));
    return "broke " + file;
  }

  /** Takes back the edits after which something could not be read. */
  private String mend() throws IOException {
    for (Map.Entry<Path, String> each : Map.copyOf(before).entrySet()) {
      write(each.getKey(), each.getValue());
    }
    return "mended " + changed;
  }

  private void write(Path file, String text) throws IOException {
    before.putIfAbsent(file, Files.readString(file));
    Path temporary = file.resolveSibling(".temporary");
    Files.writeString(temporary, text);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    changed.add(file);
  }

  private List<Path> texts() throws IOException {
    return files(".md");
  }

  /** JSON files of records that can be read. */
  private List<Path> records() throws IOException {
    return files(".json").stream()
        .filter(file -> !file.getParent().endsWith("content"))
        .filter(file -> !file.toString().contains("schema"))
        .filter(file -> !file.toString().contains("messages"))
        .toList();
  }

  private List<Path> folders() throws IOException {
    return texts().stream().map(Path::getParent).distinct().toList();
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("content"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
