package derek.linkcheck;

import derek.linkcheck.extract.FileKind;
import derek.output.OutputFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a site that lies on disk, whoever built it. */
public final class SiteFolder {
  private static final byte[] UNREAD = {};

  private SiteFolder() {}

  /**
   * Every file below a folder, sorted by path. Symbolic links are followed. The content of files
   * that hold no links (images, fonts, archives) is not read.
   *
   * @throws IOException where a file cannot be read
   */
  public static List<OutputFile> read(Path folder) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        files.add(read(folder, path));
      }
    }
    return files;
  }

  private static OutputFile read(Path folder, Path file) throws IOException {
    String path =
        folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    boolean holdsLinks = FileKind.of(path) != FileKind.OPAQUE;
    return new OutputFile(path, holdsLinks ? Files.readAllBytes(file) : UNREAD);
  }
}
