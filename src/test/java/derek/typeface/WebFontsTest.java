package derek.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import derek.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFontsTest {
  @TempDir private Path cache;

  @Test
  void aSiteGetsTheFontsThatItsStylesNameAndTheirLicences() {
    assertThat(WebFonts.namedIn(style("p { margin: 0 }"), cache)).isEmpty();
    assertThat(WebFonts.namedIn(style("src: url(\"fonts/source-sans-400.woff\")"), cache))
        .extracting(OutputFile::path)
        .containsExactlyInAnyOrder(
            "assets/fonts/source-sans-400.woff",
            "assets/fonts/pt-serif-licence.txt",
            "assets/fonts/source-sans-licence.txt");
  }

  @Test
  void aFontIsCutOnceAndATornOneIsCutAgain() throws IOException {
    List<OutputFile> style = style("src: url(fonts/source-sans-400.woff)");
    byte[] first = WebFonts.namedIn(style, cache).get(0).bytes();
    Path kept;
    try (Stream<Path> files = Files.list(cache)) {
      kept = files.findFirst().orElseThrow();
    }
    byte[] entry = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(entry, 1000));
    assertThat(WebFonts.namedIn(style, cache).get(0).bytes()).isEqualTo(first);
    assertThat(kept).hasBinaryContent(entry);
  }

  private static List<OutputFile> style(String text) {
    return List.of(new OutputFile("assets/site.css", text.getBytes(StandardCharsets.UTF_8)));
  }
}
