package derek.content;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.TextDigests;
import derek.model.TranslationLock;
import derek.model.TranslationLock.Stamps;
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
    Map<String, Map<Language, Stamps>> stamps = kept(archive);
    int fresh = 0;
    for (ContentRecord record : archive.records()) {
      if (records.contains(record.id())) {
        fresh += stamp(archive, record, minor, stamps);
      }
    }
    write(content, stamps);
    return fresh;
  }

  private static Map<String, Map<Language, Stamps>> kept(Archive archive) {
    Map<String, Map<Language, Stamps>> kept = new TreeMap<>();
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
      Map<String, Map<Language, Stamps>> stamps) {
    String id = record.id().toString();
    Map<Language, Stamps> byLanguage = new HashMap<>();
    int fresh = 0;
    for (Language language : archive.settings().languageList()) {
      if (!language.equals(archive.settings().original())) {
        Stamps before = stamps.getOrDefault(id, Map.of()).getOrDefault(language, Stamps.NONE);
        Set<Long> now = Translations.originals(archive, record);
        Set<Long> minors = new LinkedHashSet<>(now);
        minors.removeIf(
            each -> before.originals().contains(each) ? !before.minor().contains(each) : !minor);
        fresh += (int) now.stream().filter(each -> !before.originals().contains(each)).count();
        byLanguage.put(language, new Stamps(TextDigests.of(now), TextDigests.of(minors)));
      }
    }
    stamps.put(id, byLanguage);
    return fresh;
  }

  private static void write(Path content, Map<String, Map<Language, Stamps>> stamps)
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

  private static Map<String, List<String>> strings(Map<Language, Stamps> byLanguage) {
    Map<String, List<String>> strings = new TreeMap<>();
    byLanguage.forEach((language, stamps) -> strings.put(language.tag(), strings(stamps)));
    return strings;
  }

  private static List<String> strings(Stamps stamps) {
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < stamps.originals().size(); i++) {
      long digest = stamps.originals().get(i);
      strings.add(
          TextDigests.hex(digest) + (stamps.minor().contains(digest) ? LockDecoder.MINOR : ""));
    }
    return strings;
  }
}
