package derek.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Cut fonts, read by another program than the one that cuts them. */
class FontCutTest {
  private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";
  private static final String SANS = "/fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf";
  private static final String SERIF = "/META-INF/resources/_static/pt-serif/5.1.0/files/pt-serif-";

  @Test
  void aFontOfThreePartsHasTheLettersOfAll() throws IOException {
    for (String style : List.of("400-normal", "400-italic", "700-normal")) {
      byte[] cut = FontCut.of(serif(style), Letters.cyrillic());
      try (TrueTypeFont font = parse(cut)) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        for (int letter : letters(KAZAKH + "Жж«»“”–—№0123456789")) {
          int glyph = glyphs.getGlyphId(letter);
          assertThat(glyph).as(Character.toString(letter)).isPositive();
          assertThat(font.getGlyph().getGlyph(glyph).getPath().getBounds2D().getHeight())
              .as(Character.toString(letter))
              .isPositive();
        }
        assertThat(glyphs.getGlyphId('A')).isZero();
      }
    }
  }

  @Test
  void drawingsAndWidthsAreThoseOfTheWholeFont() throws IOException {
    byte[] whole = resource(SANS);
    try (TrueTypeFont cut = parse(FontCut.of(List.of(whole), Letters.all()));
        TrueTypeFont source = parse(whole)) {
      for (int letter : Letters.all()) {
        int glyph = cut.getUnicodeCmapLookup().getGlyphId(letter);
        int original = source.getUnicodeCmapLookup().getGlyphId(letter);
        assertThat(cut.getAdvanceWidth(glyph)).isEqualTo(source.getAdvanceWidth(original));
        if (original != 0 && source.getGlyph().getGlyph(original) != null) {
          assertThat(cut.getGlyph().getGlyph(glyph).getPath().getBounds2D())
              .as(Character.toString(letter))
              .isEqualTo(source.getGlyph().getGlyph(original).getPath().getBounds2D());
        }
      }
      assertThat(cut.getUnicodeCmapLookup().getGlyphId('₸')).isPositive();
    }
  }

  @Test
  void pairsStandAsCloseAsInTheWholeFont() throws IOException {
    byte[] whole = resource(SANS);
    Map<String, Integer> expected = kerning(whole, Letters.all());
    assertThat(expected).hasSizeGreaterThan(1000).containsKeys("Та", "AV");
    assertThat(kerning(FontCut.of(List.of(whole), Letters.all()), Letters.all()))
        .isEqualTo(expected);
  }

  @Test
  void packedFontsAreSmallAndWhole() throws IOException {
    byte[] cut = FontCut.of(serif("400-normal"), Letters.cyrillic());
    byte[] packed = Woff.of(cut);
    assertThat(packed).hasSizeLessThan(18_000);
    assertThat(FontTables.of(packed).copy("glyf")).isEqualTo(FontTables.of(cut).copy("glyf"));
  }

  @Test
  void everyLetterOfTheContentIsInAFont() throws IOException {
    Set<Integer> known = new HashSet<>(Letters.all());
    Map<String, String> missing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readString(file)
            .codePoints()
            .filter(each -> each > ' ' && !known.contains(each))
            .forEach(each -> missing.put(Character.toString(each), file.toString()));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Map<String, Integer> kerning(byte[] font, Collection<Integer> letters) {
    SourceFont source = new SourceFont(font);
    Map<Integer, Integer> glyphs = source.glyphs();
    Map<Integer, Map<Integer, Integer>> pairs =
        new Kerning(source.tables().table("GPOS")).pairs(new TreeSet<>(glyphs.values()));
    Map<String, Integer> named = new TreeMap<>();
    for (int first : letters) {
      for (int second : letters) {
        Map<Integer, Integer> row = pairs.getOrDefault(glyphs.getOrDefault(first, 0), Map.of());
        Integer value = row.get(glyphs.getOrDefault(second, 0));
        if (value != null) {
          named.put(Character.toString(first) + Character.toString(second), value);
        }
      }
    }
    return named;
  }

  private static List<byte[]> serif(String style) throws IOException {
    List<byte[]> sources = new ArrayList<>();
    for (String part : List.of("latin", "cyrillic", "cyrillic-ext")) {
      sources.add(resource(SERIF + part + "-" + style + ".woff"));
    }
    return sources;
  }

  private static List<Integer> letters(String text) {
    return text.codePoints().boxed().toList();
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream file = FontCutTest.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    }
  }

  private static TrueTypeFont parse(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }
}
