package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.LocatedText;
import derek.model.RecordId;
import derek.model.SiteSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A content folder held in memory: after a change only the files that changed are read again. The
 * archive is the one that {@link ContentLoader#load} gives, but what has an error is as it was when
 * it last had none. A record that did not change stays the same object. For one thread.
 */
public final class LiveContent {
  private final Path content;
  private final String name;
  private final Path schemas;
  private Optional<SiteSettings> settings = Optional.empty();
  private ContentLoader.@Nullable Beside beside;
  private List<Diagnostic> besideProblems = List.of();
  private List<Diagnostic> treeProblems = List.of();
  private Set<RecordId> unreadable = Set.of();
  private @Nullable RecordReader reader;

  /** The files of each record, and by each of these files whose it is. */
  private final Map<RecordId, RecordFiles> files = new TreeMap<>();

  private final Map<Path, RecordId> owners = new HashMap<>();

  /** What each record is now, and what it was when it last had no errors. */
  private final Map<RecordId, RecordReader.Result> results = new TreeMap<>();

  private final Map<RecordId, RecordReader.Result> sound = new TreeMap<>();

  /** The archive before {@link #written}; null where it has to be made anew. */
  private @Nullable Archive archive;

  /** Records of the archive that were read again since it was made. */
  private final Map<RecordId, RecordDecoder.Decoded> written = new HashMap<>();

  /**
   * Reads a folder.
   *
   * @param name as diagnostics shall call it, such as {@code content}
   * @param schemas the folder of the JSON Schemas
   */
  public LiveContent(Path content, String name, Path schemas) {
    this.content = content.toAbsolutePath().normalize();
    this.name = name;
    this.schemas = schemas;
    readEverything();
  }

  /** What is wrong with the files as they are now, sorted by place. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>(besideProblems);
    diagnostics.addAll(treeProblems);
    results.values().forEach(result -> diagnostics.addAll(result.diagnostics()));
    return diagnostics.stream().sorted().distinct().toList();
  }

  /** What was read; empty where not even the settings ever could be. */
  public Optional<Archive> archive() {
    Archive last = archive;
    if (last == null) {
      archive = newArchive();
    } else if (!written.isEmpty()) {
      archive = withWritten(last);
    }
    written.clear();
    return Optional.ofNullable(archive);
  }

  /** Reads again whatever lies in the folder. */
  public void readEverything() {
    readBeside();
    scan(Set.of(), true);
  }

  /**
   * Reads again what changed.
   *
   * @param changed absolute paths of files and folders that were made, written or deleted; those
   *     outside the content folder do not matter
   */
  public void read(Collection<Path> changed) {
    Set<RecordId> ofRecords = new HashSet<>();
    boolean others = false;
    boolean moved = false;
    for (Path path : changed) {
      if (path.startsWith(content)) {
        RecordId owner = owners.get(path);
        boolean file = Files.isRegularFile(path);
        if (owner != null && file) {
          ofRecords.add(owner);
        } else if (isBeside(path)) {
          others = true;
        } else if (owner != null
            || Files.exists(path)
            || isFolderOfRecords(path)
            || isReported(path)) {
          moved = true;
        }
      }
    }
    if (others) {
      readBeside();
    }
    if (others || moved) {
      scan(ofRecords, others);
    } else {
      ofRecords.forEach(this::readRecord);
    }
  }

  /** Settings, style, lock, messages and schemas, on which every record depends. */
  private boolean isBeside(Path path) {
    Path inside = content.relativize(path);
    String first = inside.getName(0).toString();
    return first.equals("schema")
        || first.equals("messages")
        || (inside.getNameCount() == 1 && first.endsWith(".json"));
  }

  private boolean isFolderOfRecords(Path path) {
    return owners.keySet().stream().anyMatch(file -> file.startsWith(path));
  }

  /** Whether the last scan had something to say of a path, or of what lies in it. */
  private boolean isReported(Path path) {
    String told = name + "/" + content.relativize(path).toString().replace('\\', '/');
    return treeProblems.stream()
        .map(each -> each.position().file())
        .anyMatch(file -> file.equals(told) || file.startsWith(told + "/"));
  }

  private void readBeside() {
    ContentLoader loader = new ContentLoader(content, name, schemas, ReadingMemory.none());
    Optional<SiteSettings> read = loader.settings();
    read.ifPresent(each -> take(each, loader));
    besideProblems = loader.diagnostics();
  }

  private void take(SiteSettings read, ContentLoader loader) {
    if (loader.tellsOfUnwrittenLanguage(read)) {
      return; // the last settings stay
    }
    ContentLoader.Beside others = loader.beside(read);
    boolean isSound = loader.diagnostics().stream().noneMatch(Diagnostic::isError);
    if (isSound || beside == null) {
      beside = others;
      settings = Optional.of(read);
      reader = loader.reader(read);
    }
  }

  /** Looks which records there are, and reads those that are new or changed. */
  private void scan(Set<RecordId> ofRecords, boolean everything) {
    archive = null;
    if (settings.isEmpty()) {
      return;
    }
    ContentLoader loader = new ContentLoader(content, name, schemas, ReadingMemory.none());
    ContentTree tree = loader.tree(settings.get());
    List<RecordFiles> found = tree.records();
    unreadable = tree.unreadable();
    treeProblems = loader.diagnostics();
    List<RecordFiles> unread =
        found.stream()
            .filter(
                each ->
                    everything
                        || ofRecords.contains(each.id())
                        || !each.equals(files.get(each.id())))
            .toList();
    files.clear();
    owners.clear();
    found.forEach(this::remember);
    results.keySet().retainAll(files.keySet());
    sound.keySet().retainAll(files.keySet());
    RecordReader current = reader;
    if (current != null) {
      unread.parallelStream().map(current::read).toList().forEach(this::take);
    }
  }

  private void remember(RecordFiles record) {
    files.put(record.id(), record);
    owners.put(record.json(), record.id());
    record.summaries().values().forEach(file -> owners.put(file, record.id()));
  }

  private void readRecord(RecordId id) {
    RecordFiles found = files.get(id);
    RecordReader current = reader;
    if (found != null && current != null) {
      Optional<RecordDecoder.Decoded> before = best(id).decoded();
      take(current.read(found));
      Optional<RecordDecoder.Decoded> now = best(id).decoded();
      if (isOnlyPublished(before) && isOnlyPublished(now)) {
        written.put(id, now.get());
      } else {
        archive = null;
      }
    }
  }

  /** Whether a record gives an archive itself and its texts, and nothing else. */
  private static boolean isOnlyPublished(Optional<RecordDecoder.Decoded> decoded) {
    return decoded.isPresent()
        && decoded.get().published().isPresent()
        && decoded.get().withheld().isEmpty();
  }

  private void take(RecordReader.Result result) {
    results.put(result.id(), result);
    if (result.diagnostics().stream().noneMatch(Diagnostic::isError)) {
      sound.put(result.id(), result);
    }
  }

  /** What a record is now, or was when it last had no errors. */
  private RecordReader.Result best(RecordId id) {
    RecordReader.Result result = sound.getOrDefault(id, results.get(id));
    return Objects.requireNonNull(result, id::toString);
  }

  private @Nullable Archive newArchive() {
    ContentLoader.Beside others = beside;
    if (settings.isEmpty() || others == null) {
      return null;
    }
    List<RecordReader.Result> best = new ArrayList<>(results.size());
    results.keySet().forEach(id -> best.add(best(id)));
    return ContentLoader.archive(settings.get(), best, unreadable, others);
  }

  private Archive withWritten(Archive last) {
    List<ContentRecord> records = new ArrayList<>();
    Map<RecordId, List<LocatedText>> texts = new HashMap<>();
    written.forEach(
        (id, decoded) -> {
          records.add(decoded.published().orElseThrow());
          texts.put(id, decoded.texts());
        });
    return last.withRecords(records, texts);
  }
}
