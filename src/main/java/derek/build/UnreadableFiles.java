package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What lies in a folder and may not be read by whoever builds. */
final class UnreadableFiles extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final String name;
  private final List<Diagnostic> found = new ArrayList<>();

  private UnreadableFiles(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * An error for each file and folder in a folder, itself included, that cannot be read; none where
   * there is no such folder.
   *
   * @param name what diagnostics call the folder
   */
  static List<Diagnostic> in(Path folder, String name) {
    UnreadableFiles visitor = new UnreadableFiles(folder, name);
    if (Files.exists(folder)) {
      try {
        Files.walkFileTree(folder, visitor);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return visitor.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !Files.isReadable(file)) {
      report(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    report(file);
    return FileVisitResult.CONTINUE;
  }

  private void report(Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    String path = inside.isEmpty() ? name : name + "/" + inside;
    found.add(
        Diagnostic.error("unreadable-file", SourcePosition.ofFile(path), "this file cannot be read")
            .expected("a file that this user may read", null));
  }
}
