package derek.render;

import derek.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that go into the site as they are: styles, pictures. */
public final class Assets {
  /** Where the style sheet of the pages stands that are made for paper. */
  public static final String SHEET_STYLE = "assets/sheet.css";

  private static final String FOLDER = "assets";

  private Assets() {}

  /**
   * The files of a folder and its folders, by path; hidden ones and symbolic links are left out.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public static List<OutputFile> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> read(folder, file))
          .sorted(Comparator.comparing(OutputFile::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutputFile read(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try {
      return new OutputFile(FOLDER + "/" + path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
