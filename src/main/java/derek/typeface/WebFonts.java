package derek.typeface;

import derek.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts of the pages: PT Serif to read, Source Sans Pro for data and labels, both under the SIL
 * Open Font License 1.1. The serif comes in two halves, one for each script, so that a page loads
 * the other only where it has such letters; figures and punctuation are in both.
 */
public final class WebFonts {
  private static final String ASSETS = "assets/";
  private static final String FOLDER = "fonts/";
  private static final String SERIF_LICENCE = "pt-serif-licence.txt";
  private static final String SANS_LICENCE = "source-sans-licence.txt";

  /** Where the fonts' licences stand in the site; they go with them, and no page links to them. */
  public static final List<String> LICENCE_PATHS =
      List.of(ASSETS + FOLDER + SERIF_LICENCE, ASSETS + FOLDER + SANS_LICENCE);

  private static final String ENDING = ".woff";
  private static final String SERIF = "/META-INF/resources/_static/pt-serif/5.1.0/";
  private static final String SANS = "/fonts/ttf/SourceSansPro/";

  private static final List<Face> FACES =
      List.of(
          serif("pt-serif-cyrillic-400", "400-normal", Letters.cyrillic()),
          serif("pt-serif-cyrillic-400-italic", "400-italic", Letters.cyrillic()),
          serif("pt-serif-cyrillic-700", "700-normal", Letters.cyrillic()),
          serif("pt-serif-latin-400", "400-normal", Letters.latin()),
          serif("pt-serif-latin-400-italic", "400-italic", Letters.latin()),
          serif("pt-serif-latin-700", "700-normal", Letters.latin()),
          sans("source-sans-400", "Regular"),
          sans("source-sans-600", "SemiBold"));

  private WebFonts() {}

  /**
   * The fonts that style sheets load as {@code fonts/NAME.woff}, and their licences.
   *
   * @param assets the style sheets and other files that a designer has written
   * @param cache where cut fonts are kept for the next time
   */
  public static List<OutputFile> namedIn(List<OutputFile> assets, Path cache) {
    String styles = styles(assets);
    FontCache fonts = new FontCache(cache);
    List<OutputFile> files = new ArrayList<>();
    for (Face face : FACES) {
      if (styles.contains(FOLDER + face.name + ENDING)) {
        List<byte[]> sources = face.sources.stream().map(WebFonts::resource).toList();
        files.add(file(face.name + ENDING, fonts.font(sources, face.letters)));
      }
    }
    if (!files.isEmpty()) {
      files.add(file(SERIF_LICENCE, resource(SERIF + "LICENSE")));
      files.add(file(SANS_LICENCE, resource(SANS + "OFL.txt")));
    }
    return files;
  }

  private static String styles(List<OutputFile> assets) {
    StringBuilder styles = new StringBuilder();
    for (OutputFile asset : assets) {
      if (asset.path().endsWith(".css")) {
        styles.append(new String(asset.bytes(), StandardCharsets.UTF_8));
      }
    }
    return styles.toString();
  }

  private static OutputFile file(String name, byte[] bytes) {
    return new OutputFile(ASSETS + FOLDER + name, bytes);
  }

  private static Face serif(String name, String style, Collection<Integer> letters) {
    List<String> sources =
        Stream.of("latin", "cyrillic", "cyrillic-ext")
            .map(part -> SERIF + "files/pt-serif-" + part + "-" + style + ENDING)
            .toList();
    return new Face(name, sources, letters);
  }

  private static Face sans(String name, String style) {
    return new Face(name, List.of(SANS + "SourceSansPro-" + style + ".ttf"), Letters.all());
  }

  private static byte[] resource(String path) {
    try (InputStream file = WebFonts.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its font " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One font.
   *
   * @param name of its file, without the ending
   * @param sources the resources that it is cut from
   * @param letters the code points that it gets
   */
  private record Face(String name, List<String> sources, Collection<Integer> letters) {}
}
