package derek.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derek.build.BuildOptions;
import derek.build.BuildReport;
import derek.build.ProjectLayout;
import derek.build.SiteBuilder;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkChecker;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.SiteFolder;
import derek.output.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands on a small site, and looks whether the copy tells what was done to it. */
class CopiesTest {
  @TempDir Path project;
  private Path site;

  @BeforeEach
  void build() throws IOException {
    SmallProject.copyTo(project);
    site = project.resolve("site-output");
    assertThat(built("https://sample.example/part/").errors()).isZero();
  }

  @Test
  void aWholeCopyIsAsItsManifestSays() throws IOException {
    Comparison comparison = compare(site);
    assertThat(comparison.isSame()).as("%s", comparison).isTrue();
    assertThat(comparison.files()).isGreaterThan(20);
    for (String zip : List.of("site.zip", "site-kk.zip", "site-en.zip")) {
      assertThat(compare(site.resolve(zip)).isSame()).as(zip).isTrue();
    }
  }

  @Test
  void tellsEachFileThatDiffers() throws IOException {
    Files.writeString(site.resolve("kk/index.html"), "tampered");
    Files.delete(site.resolve("en/index.html"));
    Files.writeString(site.resolve("en/extra.html"), "");
    Comparison comparison = compare(site);
    assertThat(comparison.changed()).containsExactly("kk/index.html");
    assertThat(comparison.missing()).containsExactly("en/index.html");
    assertThat(comparison.added()).containsExactly("en/extra.html");
    assertThat(comparison.isSame()).isFalse();
  }

  @Test
  void tellsEachFileThatDiffersInAZip() throws IOException {
    Path zip = project.resolve("differs.zip");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(site.resolve("site.zip")));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals("en/index.html")) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          byte[] bytes = in.readAllBytes();
          out.write(entry.getName().equals("kk/index.html") ? "tampered".getBytes(UTF_8) : bytes);
        }
      }
      out.putNextEntry(new ZipEntry("en/extra.html"));
    }
    Comparison comparison = compare(zip);
    assertThat(comparison.changed()).containsExactly("kk/index.html");
    assertThat(comparison.missing()).containsExactly("en/index.html");
    assertThat(comparison.added()).containsExactly("en/extra.html");
  }

  @Test
  void aZipThatBreaksOffProvesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(site.resolve("site.zip"));
    for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
      Path zip = Files.write(project.resolve("half.zip"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> SiteCopy.compare(zip)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aLinkInPlaceOfAFileIsAChange() throws IOException {
    Path page = site.resolve("kk/index.html");
    Path elsewhere = Files.move(page, project.resolve("elsewhere.html"));
    Files.createSymbolicLink(page, elsewhere);
    assertThat(compare(site).changed()).containsExactly("kk/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"files\": 1}", "{\"files\": {\"a\": \"short\"}}", "{"})
  void whatIsNoManifestProvesNothing(String text) throws IOException {
    Files.writeString(site.resolve(Manifest.PATH), text);
    assertThat(SiteCopy.compare(site)).isEmpty();
  }

  @Test
  void readsNothingOutsideAZip() throws IOException {
    Path zip = project.resolve("evil.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("manifest.json"));
      out.write(("{\"files\": {\"../x\": \"" + "0".repeat(64) + "\"}}").getBytes(UTF_8));
      out.putNextEntry(new ZipEntry("../../evil"));
      out.write(1);
    }
    Comparison comparison = compare(zip);
    assertThat(comparison.missing()).containsExactly("../x");
    assertThat(comparison.added()).containsExactly("../../evil");
  }

  /** A gibibyte of nothing in a kilobyte-sized mebibyte, once as the manifest, once as a file. */
  @Test
  void aZipThatUnfoldsWithoutEndProvesNothing() throws IOException {
    Path zip = project.resolve("bomb.zip");
    byte[] nothing = new byte[1 << 20];
    for (String bomb : List.of("manifest.json", "kk/index.html")) {
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
        out.putNextEntry(new ZipEntry(bomb));
        for (int i = 0; i < 1024; i++) {
          out.write(nothing);
        }
        if (!bomb.equals("manifest.json")) {
          out.putNextEntry(new ZipEntry("manifest.json"));
          out.write(
              ("{\"files\": {\"" + bomb + "\": \"" + "0".repeat(64) + "\"}}").getBytes(UTF_8));
        }
      }
      Optional<Comparison> found = SiteCopy.compare(zip);
      assertThat(found.isPresent() && found.get().isSame()).isFalse();
    }
  }

  @Test
  void aCopyOfOneLanguageLeadsToThePublicSiteForTheOthers() throws IOException {
    Path copy = unpacked("site-kk.zip");
    assertThat(copy.resolve("en")).doesNotExist();
    assertThat(Files.readString(copy.resolve("kk/index.html")))
        .contains("href=\"https://sample.example/part/en/index.html\"")
        .contains("href=\"https://sample.example/part/site.zip\"");
    assertThat(brokenLinks(copy, null)).isEmpty();
    assertThat(brokenLinks(unpacked("site.zip"), null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example/", "https://a.example/one/", "https://b.example/one/two/"})
  void worksUnderAnyPath(String address) throws IOException {
    built(address);
    assertThat(brokenLinks(site, address)).isEmpty();
    String path = URI.create(address).getPath();
    assertThat(Files.readString(site.resolve("404.html")))
        .contains("href=\"" + path + "assets/site.css?v=");
    try (SiteServer server = SiteServer.start(site, path)) {
      assertThat(server.brokenLinks()).isEmpty();
      assertThat(server.answered()).isGreaterThan(20);
    }
  }

  @Test
  void onlyWhatIsForOthersKnowsTheAddress() throws IOException {
    Path first = Files.move(site, project.resolve("first"));
    built("https://elsewhere.example/");
    for (SiteFile file : SiteFolder.read(site)) {
      boolean printsItsAddress = file.path().endsWith("-sheet.html");
      if (file.path().endsWith(".html") && !file.path().equals("404.html") && !printsItsAddress) {
        String before = Files.readString(first.resolve(file.path()));
        String after = new String(file.bytes(), UTF_8);
        assertThat(withoutHead(after)).as(file.path()).isEqualTo(withoutHead(before));
      }
    }
  }

  @Test
  void theSameSiteGivesTheSameBytesAnywhere() throws IOException {
    String manifest = Files.readString(site.resolve(Manifest.PATH));
    Path elsewhere = Files.createDirectories(project.resolve("деген жер 2"));
    SmallProject.copyTo(elsewhere);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      ProjectLayout layout = ProjectLayout.of(elsewhere);
      new SiteBuilder(layout, new BuildOptions("https://sample.example/part/", null)).build();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(Files.readString(elsewhere.resolve("site-output/manifest.json")))
        .isEqualTo(manifest);
  }

  private BuildReport built(String address) {
    return new SiteBuilder(ProjectLayout.of(project), new BuildOptions(address, null)).build();
  }

  private static Comparison compare(Path copy) throws IOException {
    return SiteCopy.compare(copy).orElseThrow();
  }

  private static List<String> brokenLinks(Path folder, String address) throws IOException {
    LinkCheckOptions options = LinkCheckOptions.generic().baseUrl(address).build();
    return LinkChecker.check(SiteFolder.read(folder), options).findings().stream()
        .map(LinkFinding::toDiagnostic)
        .filter(each -> each.isError() && !each.position().file().contains("404.html"))
        .map(Object::toString)
        .toList();
  }

  private Path unpacked(String zip) throws IOException {
    Path folder = project.resolve("unpacked-" + zip);
    try (InputStream bytes = Files.newInputStream(site.resolve(zip));
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, entries.readAllBytes());
      }
    }
    return folder;
  }

  /** The page without what is for others: its head, how to cite it, and where paper tells of it. */
  private static String withoutHead(String page) {
    return page.replaceFirst("(?s)<head>.*</head>", "")
        .replaceFirst("(?s)<details class=\"cite\">.*?</details>", "")
        .replaceFirst(" data-address=\"[^\"]*\"", "");
  }
}
