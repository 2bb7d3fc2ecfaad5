package derek.render;

import derek.output.OutputFile;
import derek.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The files that go into the site as they are: styles, pictures. */
public final class Assets {
  /** Where the style sheet of the pages stands that are made for paper. */
  public static final String SHEET_STYLE = "assets/sheet.css";

  private static final Set<String> FOR_PAPER = Set.of(SHEET_STYLE, "assets/fonts.css");
  private static final String FOLDER = "assets";

  private Assets() {}

  /** The files that a site uses: those for paper only where it has pages for paper. */
  public static List<OutputFile> of(Site site, Path folder) {
    return read(folder).stream()
        .filter(file -> site.hasPaper() || !FOR_PAPER.contains(file.path()))
        .toList();
  }

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
    StringJoiner path = new StringJoiner("/");
    folder.relativize(file).forEach(name -> path.add(name.toString()));
    try {
      return new OutputFile(FOLDER + "/" + path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
