package derek.output;

import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file of the next site: complete, digested, its content put down. Made by a {@link Draft}. */
public final class StagedFile implements SiteFile {
  private final String path;
  private final int length;
  private final String sha256;
  private final Supplier<Map<String, SourcePosition>> origins;
  private final Content content;
  private final @Nullable BasicFileAttributes last;

  /**
   * A file.
   *
   * @param content where the file's bytes are now
   * @param last the state of the last site's file, where this is still the same; else null
   */
  StagedFile(OutputFile file, Content content, @Nullable BasicFileAttributes last) {
    this.path = file.path();
    this.length = file.bytes().length;
    this.sha256 = Sha256.hex(file.bytes());
    Map<String, SourcePosition> known = file.origins();
    this.origins = () -> known;
    this.content = content;
    this.last = last;
  }

  /** A file that is the same as in the last site. */
  StagedFile(
      String path,
      String sha256,
      Supplier<Map<String, SourcePosition>> origins,
      Content content,
      BasicFileAttributes last) {
    this(path, (int) last.size(), sha256, origins, content, last);
  }

  private StagedFile(
      String path,
      int length,
      String sha256,
      Supplier<Map<String, SourcePosition>> origins,
      Content content,
      @Nullable BasicFileAttributes last) {
    this.path = path;
    this.length = length;
    this.sha256 = sha256;
    this.origins = origins;
    this.content = content;
    this.last = last;
  }

  /** The same file, its links' origins told by somebody who keeps them in fewer bytes. */
  public StagedFile withOrigins(Supplier<Map<String, SourcePosition>> others) {
    return new StagedFile(path, length, sha256, others, content, last);
  }

  @Override
  public String path() {
    return path;
  }

  /** In bytes. */
  public int length() {
    return length;
  }

  /** SHA-256 of the content, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  @Override
  public Map<String, SourcePosition> origins() {
    return origins.get();
  }

  @Override
  public byte[] bytes() {
    try {
      return content.read();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether the last site has the same file. */
  public boolean isUnchanged() {
    return last != null;
  }

  /** What the file was when it was compared; empty where the last site had another or none. */
  Optional<BasicFileAttributes> last() {
    return Optional.ofNullable(last);
  }

  /** Bytes, wherever they are. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }
}
