package derek.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One build at a time for one output folder. The operating system frees the lock when the process
 * ends, however it ends, so a killed build locks nobody out. The file stays: deleting it would let
 * one build lock the deleted file while another locks a new one.
 */
final class BuildLock implements AutoCloseable {
  /** Far beyond the text, which others may read where a lock also forbids reading (Windows). */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST_TEXT = 64;

  private final FileChannel channel;
  private final String holder;
  private final boolean ours;

  private BuildLock(FileChannel channel, String holder, boolean ours) {
    this.channel = channel;
    this.holder = holder;
    this.ours = ours;
  }

  /** Tries once; see {@link #isOurs()}. */
  static BuildLock acquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    try {
      if (tryLock(channel) == null) {
        return new BuildLock(channel, read(channel), false);
      }
      String name = "process " + ProcessHandle.current().pid();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
      return new BuildLock(channel, name, true);
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /** False where another build holds the lock. */
  boolean isOurs() {
    return ours;
  }

  /** The holder, such as {@code process 4711}. */
  String holder() {
    return holder;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(text, 0);
    return StandardCharsets.UTF_8.decode(text.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
