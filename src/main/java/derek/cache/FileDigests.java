package derek.cache;

import derek.cache.FileStates.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of files, known from their {@linkplain FileStates states} without reading them, where an
 * earlier process has read them in the same state. For several threads at once.
 */
public final class FileDigests {
  private static final String KEY = "file digests 3";

  private final @Nullable PackFile file;
  private final FileStates states;
  private final Map<String, Known> last;
  private final Map<String, Known> now = new ConcurrentHashMap<>();

  private record Known(State state, String sha256) {}

  private FileDigests(@Nullable PackFile file, FileStates states, Map<String, Known> last) {
    this.file = file;
    this.states = states;
    this.last = last;
  }

  /** Nothing is known, and nothing is kept. */
  public static FileDigests none() {
    return new FileDigests(null, FileStates.NONE, Map.of());
  }

  /**
   * The digests that were kept in a file.
   *
   * @param states of the files in question, none of which can change again without another state
   */
  public static FileDigests open(Path path, FileStates states) {
    PackFile file = new PackFile(path);
    return new FileDigests(file, states, file.read(KEY).map(FileDigests::read).orElse(Map.of()));
  }

  /** What lies in the folders of the files. */
  public Folders folders() {
    return states.folders();
  }

  /**
   * The digest of a file that this process has read already, or that was in the state in which an
   * earlier one has when the states were told; empty where it must be read.
   */
  public Optional<String> of(Path path) {
    String name = path.toString();
    Known read = now.get(name);
    if (read != null) {
      return Optional.of(read.sha256());
    }
    Known known = last.get(name);
    if (known == null || !known.state().equals(states.files().get(path))) {
      return Optional.empty();
    }
    now.put(name, known);
    return Optional.of(known.sha256());
  }

  /** As {@link #of}, of a file that this process has just read: it is still in that state. */
  public Optional<String> ofRead(Path path) {
    return isAsSeen(path) ? of(path) : Optional.empty();
  }

  /** Remembers the digest of a file that was just read. */
  public void put(Path path, String sha256) {
    State state = states.files().get(path);
    if (state != null && isAsSeen(path)) {
      now.put(path.toString(), new Known(state, sha256));
    }
  }

  /** Leaves the digests to the next process. */
  public void keep() {
    if (file != null && !now.equals(last)) {
      PackWriter out = PackFile.start(KEY).number(now.size());
      now.forEach(
          (path, known) -> {
            known.state().write(out.ownText(path));
            out.ownText(known.sha256());
          });
      file.keep(out);
    }
  }

  /** Whether the file is in the state that was seen, so that what is read fits it. */
  private boolean isAsSeen(Path path) {
    try {
      State state = FileStates.of(path);
      return state != null && state.equals(states.files().get(path));
    } catch (IOException untold) {
      return false;
    }
  }

  private static Map<String, Known> read(PackReader in) {
    Map<String, Known> known = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      known.put(in.ownText(), new Known(State.read(in), in.ownText()));
    }
    return known;
  }
}
