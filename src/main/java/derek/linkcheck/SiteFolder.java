package derek.linkcheck;

import derek.output.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private SiteFolder() {}

  /**
   * Every file below a folder, sorted by path. Symbolic links are followed; those that lead to
   * nothing or in a circle hold no files. Their content is read when it is asked for.
   *
   * @throws IOException where the folder cannot be read
   */
  public static List<SiteFile> read(Path folder) throws IOException {
    Reader reader = new Reader(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, reader);
    reader.files.sort(Comparator.comparing(SiteFile::path));
    return reader.files;
  }

  private static final class Reader extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String separator;
    private final List<SiteFile> files = new ArrayList<>();

    Reader(Path folder) {
      this.folder = folder;
      separator = folder.getFileSystem().getSeparator();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        String path = folder.relativize(file).toString().replace(separator, "/");
        files.add(new FileOnDisk(path, file));
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

  private record FileOnDisk(String path, Path place) implements SiteFile {
    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(place);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
