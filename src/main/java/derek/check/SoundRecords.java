package derek.check;

import derek.cache.PackFile;
import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.diagnostic.Diagnostic;
import derek.digest.Sha256;
import derek.model.Archive;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.RecordClaims;
import derek.model.RecordId;
import derek.model.RecordReferences;
import derek.model.RecordSummaries;
import derek.model.Reference;
import derek.model.SourceTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The records with whose words nothing was wrong at the last build, so that they need not be held
 * to the rules about words again: while they, what they cite and mention, and the {@link
 * WordPremises} are the same, nothing can be wrong now.
 */
public final class SoundRecords {
  private final @Nullable PackFile file;
  private final String program;
  private final Map<RecordId, String> digests;

  private SoundRecords(@Nullable PackFile file, String program, Map<RecordId, String> digests) {
    this.file = file;
    this.program = program;
    this.digests = digests;
  }

  /** No record is known to be sound, and none is remembered. */
  public static SoundRecords none() {
    return new SoundRecords(null, "", Map.of());
  }

  /**
   * Those that were kept in a file.
   *
   * @param program tells this program from others, whose rules may differ
   * @param digests of all that each record was made from
   */
  public static SoundRecords in(Path path, String program, Map<RecordId, String> digests) {
    return new SoundRecords(new PackFile(path), program, Map.copyOf(digests));
  }

  /** The records of an archive that may not be sound. */
  Doubtful doubtful(Archive archive, SourceTexts texts) {
    Map<String, String> known =
        file == null ? Map.of() : file.read(program).map(SoundRecords::read).orElse(Map.of());
    String premises = WordPremises.digest(archive, texts);
    SortedMap<String, String> keys = new TreeMap<>();
    List<ContentRecord> records = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      String key = key(record, premises);
      keys.put(record.id().toString(), key);
      if (file == null || !key.equals(known.get(record.id().toString()))) {
        records.add(record);
      }
    }
    return new Doubtful(records, keys);
  }

  private String key(ContentRecord record, String premises) {
    Sha256 key = new Sha256().add(premises).add(digest(record.id()));
    for (Citation citation : RecordClaims.citations(record)) {
      key.add(digest(citation.source()));
    }
    for (Reference reference : RecordReferences.of(record)) {
      key.add(digest(reference.target()));
    }
    return key.hex();
  }

  private String digest(RecordId id) {
    return digests.getOrDefault(id, "");
  }

  private static Map<String, String> read(PackReader in) {
    Map<String, String> known = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      known.put(in.text(), in.text());
    }
    return known;
  }

  /** Records to be held to the rules, and what they all rest on. */
  final class Doubtful {
    private final List<ContentRecord> records;
    private final SortedMap<String, String> keys;

    private Doubtful(List<ContentRecord> records, SortedMap<String, String> keys) {
      this.records = records;
      this.keys = keys;
    }

    List<ContentRecord> records() {
      return records;
    }

    /** Remembers all records in whose files nothing was found. */
    void keep(Collection<Diagnostic> found) {
      if (file == null) {
        return;
      }
      Set<String> files = new HashSet<>();
      found.forEach(each -> files.add(each.position().file()));
      SortedMap<String, String> sound = new TreeMap<>(keys);
      for (ContentRecord record : records) {
        if (files(record).stream().anyMatch(files::contains)) {
          sound.remove(record.id().toString());
        }
      }
      PackWriter out = PackFile.start(program).number(sound.size());
      sound.forEach((id, key) -> out.text(id).text(key));
      file.keep(out);
    }
  }

  private static List<String> files(ContentRecord record) {
    List<String> files = new ArrayList<>(List.of(record.head().position().file()));
    RecordSummaries.of(record).values().forEach(summary -> files.add(summary.file()));
    return files;
  }
}
