package derek.content;

import derek.cache.FileDigests;
import derek.cache.PackFile;
import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.diagnostic.SourcePosition;
import derek.model.Citation;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import derek.model.TextOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What reading the files of the last build came to, so that of a file that says the same the
 * schema's check and the parse of its Markdown can be spared. Only sound files are remembered: what
 * is wrong is found anew each time. For several threads at once.
 */
public final class ReadingMemory {
  private final @Nullable PackFile file;
  private final String program;
  private final FileDigests digests;
  private final Map<String, Sound> last;
  private final Map<String, Sound> now = new ConcurrentHashMap<>();

  /**
   * A file that had nothing wrong.
   *
   * @param digest of all that its reading depends on
   * @param outline null for a JSON file
   */
  private record Sound(String digest, @Nullable TextOutline outline) {}

  private ReadingMemory(
      @Nullable PackFile file, String program, FileDigests digests, Map<String, Sound> last) {
    this.file = file;
    this.program = program;
    this.digests = digests;
    this.last = last;
  }

  /** Remembers nothing and keeps nothing. */
  public static ReadingMemory none() {
    return new ReadingMemory(null, "", FileDigests.none(), Map.of());
  }

  /**
   * What the last build kept in a file.
   *
   * @param program tells this program from others; they may read files in another way
   * @param digests of files, as far as they are known
   */
  public static ReadingMemory open(Path path, String program, FileDigests digests) {
    PackFile file = new PackFile(path);
    return new ReadingMemory(
        file, program, digests, file.read(program).map(ReadingMemory::files).orElse(Map.of()));
  }

  /** Leaves what was read to the next build. */
  public void keep() {
    if (file != null && !now.equals(last)) {
      PackWriter out = PackFile.start(program);
      SortedMap<String, Sound> sorted = new TreeMap<>(now);
      out.number(sorted.size());
      sorted.forEach((path, sound) -> put(path, sound, out));
      file.keep(out);
    }
  }

  /** The SHA-256 of a file that is as it was when it was last read. */
  Optional<String> sha256(Path path) {
    return digests.of(path);
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

  /** The outline of a text that was sound. */
  Optional<TextOutline> outline(String path, String digest) {
    return find(path, digest).map(Sound::outline);
  }

  void sound(String path, String digest, TextOutline outline) {
    now.put(path, new Sound(digest, outline));
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
    out.text(path).text(sound.digest()).flag(sound.outline() != null);
    TextOutline outline = sound.outline();
    if (outline != null) {
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
      out.texts(outline.digests());
    }
  }

  private static Map<String, Sound> files(PackReader in) {
    Map<String, Sound> files = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      files.put(in.text(), new Sound(in.text(), in.flag() ? outline(in) : null));
    }
    return files;
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
    return new TextOutline(links, citations, in.texts());
  }

  private static void put(SourcePosition position, PackWriter out) {
    out.text(position.file()).number(position.line()).number(position.column());
  }

  private static SourcePosition position(PackReader in) {
    return new SourcePosition(in.text(), in.number(), in.number());
  }
}
