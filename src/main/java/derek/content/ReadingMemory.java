package derek.content;

import derek.cache.FileDigests;
import derek.cache.Folders;
import derek.cache.PackFile;
import derek.cache.PackReader;
import derek.cache.PackStore;
import derek.cache.PackWriter;
import derek.diagnostic.SourcePosition;
import derek.model.Citation;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import derek.model.TextDigests;
import derek.model.TextOutline;
import derek.model.TranslationLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What reading the files of the last build came to, so that of a file that says the same the
 * schema's check and the parse of its Markdown can be spared. Only sound files are remembered: what
 * is wrong is found anew each time. The blocks of texts, sound or not, lie on disk with it. For
 * several threads at once.
 */
public final class ReadingMemory implements AutoCloseable {
  private final @Nullable PackFile file;
  private final @Nullable PackFile lockFile;
  private final String program;
  private final FileDigests digests;
  private final PackStore blocks;
  private final Map<String, Sound> last;
  private final Map<String, Sound> now = new ConcurrentHashMap<>();
  private volatile @Nullable SoundLock lock;

  /**
   * A file that had nothing wrong.
   *
   * @param digest of all that its reading depends on
   * @param text null for a JSON file
   */
  private record Sound(String digest, @Nullable SoundText text) {}

  /** A text that had nothing wrong, and where its blocks are. */
  record SoundText(TextOutline outline, PackStore.Place blocks) {}

  /** Stamps that were read from their file, and not yet kept. */
  private record SoundLock(String digest, TranslationLock lock) {}

  private ReadingMemory(
      @Nullable PackFile file,
      @Nullable PackFile lockFile,
      String program,
      FileDigests digests,
      PackStore blocks,
      Map<String, Sound> last) {
    this.file = file;
    this.lockFile = lockFile;
    this.program = program;
    this.digests = digests;
    this.blocks = blocks;
    this.last = last;
  }

  /** Remembers nothing and keeps nothing: all blocks stay in memory. */
  public static ReadingMemory none() {
    return new ReadingMemory(null, null, "", FileDigests.none(), PackStore.none(), new HashMap<>());
  }

  /**
   * What the last build kept in a file.
   *
   * @param blocks the folder of the texts' blocks
   * @param program tells this program from others; they may read files in another way
   * @param digests of files, as far as they are known
   */
  public static ReadingMemory open(Path path, Path blocks, String program, FileDigests digests) {
    PackFile file = new PackFile(path);
    return new ReadingMemory(
        file,
        new PackFile(path.resolveSibling("last-lock")),
        program,
        digests,
        PackStore.in(blocks),
        file.read(program).map(ReadingMemory::files).orElseGet(HashMap::new));
  }

  /** Leaves what was read to the next build; here it is forgotten, but for the blocks. */
  public void keep() {
    SoundLock read = lock;
    if (lockFile != null && read != null) {
      lockFile.keep(program + read.digest(), LockPack.of(read.lock()));
    }
    if (file != null && !now.equals(last)) {
      PackWriter out = PackFile.start(program);
      SortedMap<String, Sound> sorted = gathered();
      out.number(sorted.size());
      sorted.forEach((path, sound) -> put(path, sound, out));
      file.keep(out);
      blocks.retain(places(sorted));
    }
    now.clear();
    last.clear();
  }

  /** All that was read, with its blocks in few files. */
  private SortedMap<String, Sound> gathered() {
    UnaryOperator<PackStore.Place> gather = blocks.gather(places(now));
    SortedMap<String, Sound> gathered = new TreeMap<>(now);
    gathered.replaceAll(
        (path, sound) -> {
          SoundText text = sound.text();
          return text == null
              ? sound
              : new Sound(
                  sound.digest(), new SoundText(text.outline(), gather.apply(text.blocks())));
        });
    return gathered;
  }

  private static List<PackStore.Place> places(Map<String, Sound> files) {
    List<PackStore.Place> places = new ArrayList<>();
    for (Sound sound : files.values()) {
      if (sound.text() != null) {
        places.add(sound.text().blocks());
      }
    }
    return places;
  }

  /** Ends the reading; blocks that are asked for after it are parsed again. */
  @Override
  public void close() {
    blocks.close();
  }

  /** Where the blocks of texts are put aside. */
  PackStore blocks() {
    return blocks;
  }

  /** What lies in the content's folders. */
  Folders folders() {
    return digests.folders();
  }

  /** The SHA-256 of a file that was not changed since it was last read. */
  Optional<String> sha256(Path path) {
    return digests.of(path);
  }

  /** The SHA-256 of a file that was read just now, where it need not be computed. */
  Optional<String> sha256OfRead(Path path) {
    return digests.ofRead(path);
  }

  /** Remembers the SHA-256 of a file that was read. */
  void put(Path path, String sha256) {
    digests.put(path, sha256);
  }

  /** Whether a JSON file was sound. */
  boolean isSound(String path, String digest) {
    return find(path, digest).isPresent();
  }

  void sound(String path, String digest) {
    now.put(path, new Sound(digest, null));
  }

  /** A text that was sound. */
  Optional<SoundText> text(String path, String digest) {
    return find(path, digest).map(Sound::text).filter(text -> blocks.has(text.blocks()));
  }

  void sound(String path, String digest, TextOutline outline, PackStore.Place place) {
    now.put(path, new Sound(digest, new SoundText(outline, place)));
  }

  /** The stamps of translations that were sound when their file last said the same. */
  Optional<TranslationLock> lock(String digest) {
    return lockFile == null
        ? Optional.empty()
        : lockFile.read(program + digest).map(LockPack::read);
  }

  void sound(String digest, TranslationLock read) {
    lock = new SoundLock(digest, read);
  }

  private Optional<Sound> find(String path, String digest) {
    Sound known = last.get(path);
    if (known == null || !known.digest().equals(digest)) {
      return Optional.empty();
    }
    now.put(path, known);
    return Optional.of(known);
  }

  private static void put(String path, Sound sound, PackWriter out) {
    out.text(path).text(sound.digest()).flag(sound.text() != null);
    if (sound.text() != null) {
      PackStore.Place place = sound.text().blocks();
      out.text(place.file()).number(place.offset()).number(place.length());
      out.number(place.checksum());
      TextOutline outline = sound.text().outline();
      out.number(outline.links().size());
      for (Reference link : outline.links()) {
        out.text(link.target().kind().name()).text(link.target().slug());
        put(link.position(), out);
      }
      out.number(outline.citations().size());
      for (Citation citation : outline.citations()) {
        out.text(citation.source().slug()).text(citation.passage());
        put(citation.position(), out);
      }
      out.number(outline.digests().size());
      for (int i = 0; i < outline.digests().size(); i++) {
        out.number(outline.digests().get(i));
      }
    }
  }

  private static Map<String, Sound> files(PackReader in) {
    Map<String, Sound> files = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      files.put(in.text(), new Sound(in.text(), in.flag() ? text(in) : null));
    }
    return files;
  }

  private static SoundText text(PackReader in) {
    PackStore.Place place =
        new PackStore.Place(in.text(), in.longNumber(), in.number(), in.number());
    return new SoundText(outline(in), place);
  }

  private static TextOutline outline(PackReader in) {
    List<Reference> links = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      links.add(
          new Reference(new RecordId(RecordKind.valueOf(in.text()), in.text()), position(in)));
    }
    List<Citation> citations = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      RecordId source = new RecordId(RecordKind.SOURCE, in.text());
      citations.add(new Citation(source, in.text(), position(in)));
    }
    List<Long> digests = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      digests.add(in.longNumber());
    }
    return new TextOutline(links, citations, TextDigests.of(digests));
  }

  private static void put(SourcePosition position, PackWriter out) {
    out.text(position.file()).number(position.line()).number(position.column());
  }

  private static SourcePosition position(PackReader in) {
    return new SourcePosition(in.text(), in.number(), in.number());
  }
}
