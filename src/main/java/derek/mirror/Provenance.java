package derek.mirror;

import derek.cache.FileDigests;
import derek.digest.ProgramPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a site was made from, by digest. Of the program it is the jar's, or the folder's where it
 * runs from its classes; the jar names its libraries with their versions.
 */
public record Provenance(String content, String templates, String program) {

  /**
   * The digests of a project's folders and of this program.
   *
   * @param known digests of files that need not be read again
   * @throws UncheckedIOException where a file cannot be read
   */
  public static Provenance of(Path content, Path templates, FileDigests known) {
    try {
      return new Provenance(
          Digest.ofFolder(content, known), Digest.ofFolder(templates, known), program(known));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String program(FileDigests known) throws IOException {
    Path program = ProgramPlace.of(Provenance.class);
    return Files.isDirectory(program) ? Digest.ofFolder(program, known) : Digest.of(program, known);
  }
}
