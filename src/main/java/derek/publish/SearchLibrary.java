package derek.publish;

import derek.output.OutputFile;
import derek.site.MachineFiles;
import derek.site.Permalink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The library that searches, with its licence, out of its WebJar. */
final class SearchLibrary {
  private static final String FOLDER = "/META-INF/resources/webjars/lunr/2.3.9/";

  private SearchLibrary() {}

  static List<OutputFile> files() {
    return List.of(
        file("lunr.min.js", MachineFiles.SEARCH_LIBRARY),
        file("LICENSE", MachineFiles.SEARCH_LICENCE));
  }

  private static OutputFile file(String name, Permalink permalink) {
    try (InputStream file = SearchLibrary.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("the search library has no " + name);
      }
      return new OutputFile(permalink.path(), file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
