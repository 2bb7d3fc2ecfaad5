package derek.publish;

import derek.output.OutputFile;
import derek.site.MachineFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The library that searches, with its licence, out of its WebJar. */
final class SearchLibrary {
  private static final String ABOUT = "/META-INF/maven/org.webjars.npm/lunr/pom.properties";
  private static final String FOLDER = "/META-INF/resources/webjars/lunr/";

  private SearchLibrary() {}

  static List<OutputFile> files() {
    String folder = FOLDER + version() + "/";
    return List.of(
        new OutputFile(MachineFiles.SEARCH_LIBRARY.path(), read(folder + "lunr.min.js")),
        new OutputFile(MachineFiles.SEARCH_LICENCE.path(), read(folder + "LICENSE")));
  }

  /** The one that the project depends on, as the WebJar itself tells. */
  private static String version() {
    String properties = new String(read(ABOUT), StandardCharsets.ISO_8859_1);
    return properties
        .lines()
        .filter(line -> line.startsWith("version="))
        .map(line -> line.substring("version=".length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the search library has no version"));
  }

  private static byte[] read(String path) {
    try (InputStream file = SearchLibrary.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("the search library has no " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
