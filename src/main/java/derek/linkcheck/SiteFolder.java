package derek.linkcheck;

import derek.linkcheck.extract.FileKind;
import derek.output.OutputFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** The files of a site that lies on disk, whoever built it. */
public final class SiteFolder {
  private static final byte[] UNREAD = {};

  private SiteFolder() {}

  /**
   * Every file below a folder, sorted by path. Symbolic links are followed; those that lead to
   * nothing or in a circle hold no files. The content of files that hold no links (images, fonts,
   * archives) is not read.
   *
   * @throws IOException where the folder or one of its files cannot be read
   */
  public static List<OutputFile> read(Path folder) throws IOException {
    Reader reader = new Reader(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, reader);
    reader.files.sort(Comparator.comparing(OutputFile::path));
    return reader.files;
  }

  private static final class Reader extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String separator;
    private final List<OutputFile> files = new ArrayList<>();

    Reader(Path folder) {
      this.folder = folder;
      separator = folder.getFileSystem().getSeparator();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        String path = folder.relativize(file).toString().replace(separator, "/");
        boolean holdsLinks = FileKind.of(path) != FileKind.OPAQUE;
        files.add(new OutputFile(path, holdsLinks ? Files.readAllBytes(file) : UNREAD));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      boolean brokenLink = Files.isSymbolicLink(file) && !file.equals(folder);
      if (brokenLink) {
        return FileVisitResult.CONTINUE;
      }
      throw problem;
    }
  }
}
