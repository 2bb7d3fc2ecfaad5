package derek.render;

import static org.assertj.core.api.Assertions.assertThat;

import derek.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetVersionsTest {
  @Test
  void anAddressChangesWithTheContentAndOnlyWithIt() {
    assertThat(versions("a").address("site.js")).matches("site\\.js\\?v=[0-9a-f]{8}");
    assertThat(versions("a").address("site.js")).isEqualTo(versions("a").address("site.js"));
    assertThat(versions("a").address("site.js")).isNotEqualTo(versions("b").address("site.js"));
    assertThat(versions("a").address("none.js")).isEqualTo("none.js");
  }

  @Test
  void aStyleSheetLoadsFontsByTheirVersionsAndChangesWithThem() {
    AssetVersions versions = versions("a");
    String style = new String(versions.files().get(1).bytes(), StandardCharsets.UTF_8);
    assertThat(style)
        .isEqualTo("src: url(\"" + versions.address("site.js") + "\"); b: url(#x); c: url(y.png)");
    assertThat(versions.address("a.css")).isNotEqualTo(versions("b").address("a.css"));
  }

  private static AssetVersions versions(String script) {
    return AssetVersions.of(
        List.of(
            file("assets/a.css", "src: url(\"site.js\"); b: url(#x); c: url(y.png)"),
            file("assets/site.js", script)));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
