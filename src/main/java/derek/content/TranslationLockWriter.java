package derek.content;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.TranslationLock;
import derek.model.TranslationLock.Stamp;
import derek.model.Translations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Stamps translations in {@code translations.lock.json}. */
public final class TranslationLockWriter {
  private static final String FILE = "translations.lock.json";

  private TranslationLockWriter() {}

  /**
   * Stamps every translation of some records as made from the originals as they stand now, and
   * writes the lock. Stamps of records that are gone are dropped; all others stay.
   *
   * @param minor marks the originals that are new in the lock as minor changes
   * @return how many original texts were stamped anew
   * @throws IOException where the lock cannot be written; the old one is whole then
   */
  public static int stamp(
      Path content, Archive archive, Collection<RecordId> records, boolean minor)
      throws IOException {
    Map<String, Map<Language, Set<Stamp>>> stamps = kept(archive);
    int fresh = 0;
    for (ContentRecord record : archive.records()) {
      if (records.contains(record.id())) {
        fresh += stamp(archive, record, minor, stamps);
      }
    }
    write(content, stamps);
    return fresh;
  }

  private static Map<String, Map<Language, Set<Stamp>>> kept(Archive archive) {
    Map<String, Map<Language, Set<Stamp>>> kept = new TreeMap<>();
    TranslationLock lock = archive.editorial().lock();
    for (ContentRecord record : archive.records()) {
      String id = record.id().toString();
      if (lock.stamps().containsKey(id)) {
        kept.put(id, lock.stamps().get(id));
      }
    }
    return kept;
  }

  private static int stamp(
      Archive archive,
      ContentRecord record,
      boolean minor,
      Map<String, Map<Language, Set<Stamp>>> stamps) {
    String id = record.id().toString();
    Map<Language, Set<Stamp>> byLanguage = new HashMap<>();
    int fresh = 0;
    for (Language language : archive.settings().languageList()) {
      if (!language.equals(archive.settings().original())) {
        Set<Stamp> before = stamps.getOrDefault(id, Map.of()).getOrDefault(language, Set.of());
        Set<Stamp> now = new LinkedHashSet<>();
        for (String digest : Translations.originals(archive, record)) {
          Stamp known = find(before, digest);
          fresh += known == null ? 1 : 0;
          now.add(known == null ? new Stamp(digest, minor) : known);
        }
        byLanguage.put(language, now);
      }
    }
    stamps.put(id, byLanguage);
    return fresh;
  }

  private static @Nullable Stamp find(Set<Stamp> stamps, String digest) {
    return stamps.stream().filter(each -> each.digest().equals(digest)).findFirst().orElse(null);
  }

  private static void write(Path content, Map<String, Map<Language, Set<Stamp>>> stamps)
      throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", "schema/translations.schema.json");
    stamps.forEach((id, byLanguage) -> json.put(id, strings(byLanguage)));
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    String text = mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    Path temporary = content.resolve("." + FILE + ".new");
    Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
    Files.move(temporary, content.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, List<String>> strings(Map<Language, Set<Stamp>> byLanguage) {
    Map<String, List<String>> strings = new TreeMap<>();
    byLanguage.forEach(
        (language, stamps) -> {
          List<String> texts = new ArrayList<>();
          stamps.forEach(
              each -> texts.add(each.digest() + (each.minor() ? LockDecoder.MINOR : "")));
          strings.put(language.tag(), texts);
        });
    return strings;
  }
}
