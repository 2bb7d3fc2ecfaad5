package derek.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Many packs on disk that need not be in memory. Each is found by its {@link Place}, which knows
 * its checksum (CRC-32C, RFC 3720): bytes that are torn, changed or gone are no pack. A store
 * writes one file of its own and reads those of stores before it, as long as their places are
 * {@linkplain #retain retained}. Several processes may use one folder; what one of them takes from
 * another is missing there, and nothing worse. For several threads at once.
 */
public final class PackStore implements AutoCloseable {
  private static final String ENDING = ".packs";

  /** A file of which less is in use is joined with others, in bytes. */
  private static final long SMALL = 1 << 20;

  private final @Nullable Path folder;
  private final Map<String, FileChannel> channels = new ConcurrentHashMap<>();
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();
  private final AtomicLong end = new AtomicLong();
  private @Nullable String own;
  private boolean unwritable;
  private boolean retained;
  private volatile boolean closed;

  /**
   * Where a pack lies.
   *
   * @param file the name of a file in the store's folder
   * @param checksum of its bytes
   */
  public record Place(String file, long offset, int length, int checksum) {}

  private PackStore(@Nullable Path folder) {
    this.folder = folder;
    this.unwritable = folder == null;
  }

  /** A store that takes nothing. */
  public static PackStore none() {
    return new PackStore(null);
  }

  /** The packs in a folder, which need not exist. */
  public static PackStore in(Path folder) {
    return new PackStore(folder);
  }

  /** Puts a pack aside; empty where it cannot be written. It is not made where none is taken. */
  public Optional<Place> put(Supplier<PackWriter> pack) {
    return own() == null ? Optional.empty() : put(ByteBuffer.wrap(pack.get().take()));
  }

  private Optional<Place> put(ByteBuffer bytes) {
    String file = own();
    if (file == null) {
      return Optional.empty();
    }
    int length = bytes.remaining();
    Place place = new Place(file, end.getAndAdd(length), length, checksum(bytes.duplicate()));
    try {
      FileChannel channel = channel(file);
      while (bytes.hasRemaining()) {
        channel.write(bytes, place.offset() + length - bytes.remaining());
      }
      return Optional.of(place);
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  /** Whether there is something in a place, whole or not. */
  public boolean has(Place place) {
    long size = sizes.computeIfAbsent(place.file(), this::size);
    return size >= place.offset() + place.length();
  }

  /** The pack in a place; empty where it is no longer there as it was put. */
  public Optional<PackReader> get(Place place) {
    return bytes(place).map(bytes -> new PackReader(bytes, 0));
  }

  private Optional<byte[]> bytes(Place place) {
    try {
      FileChannel channel = channel(place.file());
      byte[] bytes = new byte[place.length()];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      int read = 0;
      while (buffer.hasRemaining() && read >= 0) {
        read = channel.read(buffer, place.offset() + buffer.position());
      }
      buffer.flip();
      boolean whole = buffer.limit() == bytes.length && checksum(buffer) == place.checksum();
      return whole ? Optional.of(bytes) : Optional.empty();
    } catch (IOException | UncheckedIOException gone) {
      return Optional.empty();
    }
  }

  /**
   * Gathers packs for stores to come: those out of files that are little used move to this store's
   * own.
   *
   * @param used the places of all that shall stay
   * @return the new place of each of them
   */
  public UnaryOperator<Place> gather(Collection<Place> used) {
    Map<String, Long> inUse = new HashMap<>();
    used.forEach(each -> inUse.merge(each.file(), (long) each.length(), Long::sum));
    Set<String> stay = new HashSet<>();
    inUse.forEach(
        (file, length) -> {
          if (file.equals(own) || (length >= SMALL && 2 * length >= size(file))) {
            stay.add(file);
          }
        });
    return place ->
        stay.contains(place.file())
            ? place
            : bytes(place).map(ByteBuffer::wrap).flatMap(this::put).orElse(place);
  }

  private long size(String file) {
    try {
      return channel(file).size();
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  /** Deletes all files of the folder that hold none of these places. */
  public void retain(Collection<Place> places) {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Set<String> files = new HashSet<>();
    places.forEach(each -> files.add(each.file()));
    retained = own != null && files.contains(own);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!files.contains(name) && !name.equals(own)) {
          close(channels.remove(name));
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException inUse) {
      // Another process has it open; the next one deletes it.
    }
  }

  /** Ends all reading and writing; what this store wrote and nobody retained is deleted. */
  @Override
  public synchronized void close() {
    closed = true;
    unwritable = true;
    channels.values().forEach(PackStore::close);
    if (folder != null && own != null && !retained) {
      try {
        Files.deleteIfExists(folder.resolve(own));
      } catch (IOException stays) {
        // The next store to retain anything deletes it.
      }
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // All was written before, or is missing and told so by its checksum.
    }
  }

  /** The name of the file that this store writes; null where it cannot write any. */
  private synchronized @Nullable String own() {
    if (own == null && folder != null && !unwritable) {
      try {
        Files.createDirectories(folder);
        own = Files.createTempFile(folder, "", ENDING).getFileName().toString();
      } catch (IOException e) {
        unwritable = true;
      }
    }
    return unwritable ? null : own;
  }

  private FileChannel channel(String file) {
    return channels.computeIfAbsent(file, this::open);
  }

  private FileChannel open(String file) {
    try {
      if (folder == null || closed) {
        throw new IOException("nothing can be read any more");
      }
      Path path = folder.resolve(file);
      return file.equals(own)
          ? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)
          : FileChannel.open(path, StandardOpenOption.READ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
