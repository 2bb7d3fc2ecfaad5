package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.EditorialData;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.MessageBundle;
import derek.model.RecordId;
import derek.model.SiteSettings;
import derek.model.StyleSheet;
import derek.model.TranslationLock;
import derek.model.WithheldText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Reads a content folder. Records are read in parallel; the result does not depend on the order.
 *
 * <p>Nothing is thrown for what an editor can mend: a file that is missing, unreadable or wrong is
 * a diagnostic.
 */
public final class ContentLoader {
  private static final String SETTINGS = "site.json";
  private static final String LOCK = "translations.lock.json";

  /** Derek writes the lock, and it grows with the archive: some 500 bytes for each record. */
  private static final int LARGEST_LOCK = 1 << 28;

  private final Path content;
  private final String name;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<RecordId, String> digests = new HashMap<>();
  private final JsonReader json = new JsonReader();
  private final SchemaChecker schemas;
  private final ReadingMemory memory;

  ContentLoader(Path content, String name, Path schemas, ReadingMemory memory) {
    this.memory = memory;
    this.content = content;
    this.name = name;
    this.schemas = new SchemaChecker(schemas, name);
  }

  /** For another part of the same folder, with diagnostics of its own. */
  private ContentLoader(ContentLoader other) {
    this.memory = other.memory;
    this.content = other.content;
    this.name = other.name;
    this.schemas = other.schemas;
  }

  /**
   * The archive in a folder.
   *
   * @param content the folder that holds {@code site.json}
   * @param name the folder's path as diagnostics shall call it, such as {@code content}
   */
  public static LoadedContent load(Path content, String name) {
    return load(content, name, content.resolve("schema"));
  }

  /** As {@link #load(Path, String)}, by schemas that lie elsewhere. */
  public static LoadedContent load(Path content, String name, Path schemas) {
    return load(content, name, schemas, ReadingMemory.none());
  }

  /** The same, sparing what an earlier loader found to be sound. */
  public static LoadedContent load(Path content, String name, Path schemas, ReadingMemory memory) {
    ContentLoader loader = new ContentLoader(content, name, schemas, memory);
    Optional<Archive> archive = loader.archive();
    return new LoadedContent(archive, loader.diagnostics, loader.digests);
  }

  private Optional<Archive> archive() {
    Optional<SiteSettings> settings = settings();
    return settings.filter(each -> !tellsOfUnwrittenLanguage(each)).map(this::archive);
  }

  /**
   * Whether the settings name a language in which nothing is written; if so, that is told, and
   * nothing else need be.
   */
  boolean tellsOfUnwrittenLanguage(SiteSettings settings) {
    boolean isUnwritten = hasUnwrittenLanguage(settings);
    if (isUnwritten) {
      messages(settings);
    }
    return isUnwritten;
  }

  /**
   * Whether the settings name a language in which nothing is written, neither an interface nor a
   * text: its code is misspelt, or it is new. Each record would be told, several times.
   */
  private boolean hasUnwrittenLanguage(SiteSettings settings) {
    List<Language> wordless =
        settings.languageList().stream()
            .filter(each -> !Files.isRegularFile(content.resolve(messagesOf(each))))
            .toList();
    if (wordless.isEmpty()) {
      return false;
    }
    List<RecordFiles> records =
        ContentTree.scan(
                content, name, settings.languageList(), memory.folders(), new ArrayList<>())
            .records();
    return records.stream().anyMatch(each -> !each.summaries().isEmpty())
        && wordless.stream()
            .anyMatch(
                language ->
                    records.stream().noneMatch(each -> each.summaries().containsKey(language)));
  }

  private static String messagesOf(Language language) {
    return "messages/" + language + ".json";
  }

  /** The site's own data; empty where they cannot be read. */
  Optional<SiteSettings> settings() {
    Path file = content.resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      diagnostics.add(
          Diagnostic.error(
                  "missing-file",
                  SourcePosition.ofFile(name + "/" + SETTINGS),
                  "the site's own data is missing")
              .expected(name + "/" + SETTINGS, null)
              .hint("call Derek from the folder that holds " + name + "/"));
      return Optional.empty();
    }
    return read(SETTINGS, "site", SettingsDecoder::decode).flatMap(settings -> settings);
  }

  private Archive archive(SiteSettings settings) {
    ContentLoader others = new ContentLoader(this);
    CompletableFuture<Beside> beside = CompletableFuture.supplyAsync(() -> others.beside(settings));
    ContentTree tree = tree(settings);
    RecordReader reader = reader(settings);
    List<RecordReader.Result> results = tree.records().parallelStream().map(reader::read).toList();
    results.forEach(result -> diagnostics.addAll(result.diagnostics()));
    results.forEach(result -> digests.put(result.id(), result.digest()));
    Beside read = beside.join();
    diagnostics.addAll(others.diagnostics);
    return archive(settings, results, tree.unreadable(), read);
  }

  ContentTree tree(SiteSettings settings) {
    return ContentTree.scan(content, name, settings.languageList(), memory.folders(), diagnostics);
  }

  RecordReader reader(SiteSettings settings) {
    return new RecordReader(settings, new TextParser(content, name), json, schemas, memory);
  }

  /** What is wrong with what was read so far, records apart. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** The files that stand beside the records. */
  record Beside(StyleSheet style, TranslationLock lock, Map<Language, MessageBundle> messages) {}

  Beside beside(SiteSettings settings) {
    List<Language> languages = settings.languageList();
    StyleSheet style =
        readOptional("style.json", "style", new StyleDecoder(languages)::decode)
            .orElse(StyleSheet.EMPTY);
    return new Beside(style, lock(languages), messages(settings));
  }

  /** The stamps, which are not read where their file is as it was when it was last sound. */
  private TranslationLock lock(List<Language> languages) {
    Path file = content.resolve(LOCK);
    return memory
        .sha256(file)
        .flatMap(sha256 -> memory.lock(lockKey(sha256, languages)))
        .orElseGet(() -> readLock(file, languages));
  }

  private TranslationLock readLock(Path file, List<Language> languages) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<TextFile> text =
        Files.isRegularFile(file)
            ? TextFileReader.read(file, name + "/" + LOCK, LARGEST_LOCK, found)
            : Optional.empty();
    Optional<JsonValue.JsonObject> object = text.flatMap(each -> json.readObject(each, found));
    TranslationLock lock =
        object
            .map(each -> new LockDecoder(languages).decode(each, found))
            .orElse(TranslationLock.EMPTY);
    object.ifPresent(each -> schemas.check(each, "translations", found));
    if (text.isPresent() && found.isEmpty()) {
      String sha256 = text.get().sha256();
      memory.put(file, sha256);
      memory.sound(lockKey(sha256, languages), lock);
    }
    diagnostics.addAll(found);
    return lock;
  }

  /** All that the stamps are read by. */
  private String lockKey(String sha256, List<Language> languages) {
    return new Sha256().add(schemas.digest()).add(languages.toString()).add(sha256).hex();
  }

  /**
   * The archive of what was read.
   *
   * @param unreadable records that are there and could not even be tried
   */
  static Archive archive(
      SiteSettings settings,
      Collection<RecordReader.Result> results,
      Set<RecordId> unreadable,
      Beside beside) {
    List<ContentRecord> records = new ArrayList<>();
    List<WithheldText> withheld = new ArrayList<>();
    Map<RecordId, EditorialData.Absence> absent = new HashMap<>();
    unreadable.forEach(id -> absent.put(id, EditorialData.Absence.UNREADABLE));
    Map<RecordId, List<LocatedText>> texts = new HashMap<>();
    for (RecordReader.Result result : results) {
      result.decoded().ifPresent(decoded -> withheld.addAll(decoded.withheld()));
      Optional<ContentRecord> published =
          result.decoded().flatMap(RecordDecoder.Decoded::published);
      if (published.isEmpty()) {
        absent.put(result.id(), result.absence());
      }
      result.decoded().ifPresent(decoded -> add(decoded, records, texts));
    }
    EditorialData editorial =
        new EditorialData(beside.style(), beside.lock(), withheld, absent, texts);
    return new Archive(settings, beside.messages(), records, editorial);
  }

  private static void add(
      RecordDecoder.Decoded decoded,
      List<ContentRecord> records,
      Map<RecordId, List<LocatedText>> texts) {
    decoded.published().ifPresent(records::add);
    decoded.published().ifPresent(record -> texts.put(record.id(), decoded.texts()));
  }

  private Map<Language, MessageBundle> messages(SiteSettings settings) {
    Map<Language, MessageBundle> bundles = new HashMap<>();
    for (Language language : settings.languageList()) {
      String path = messagesOf(language);
      if (Files.isRegularFile(content.resolve(path))) {
        read(path, "messages", new MessagesDecoder(language)::decode)
            .ifPresent(bundle -> bundles.put(language, bundle));
      } else {
        diagnostics.add(
            Diagnostic.error(
                    "missing-file",
                    SourcePosition.ofFile(name + "/" + path),
                    "the interface has no words in “" + language + "”")
                .expected(name + "/" + path, null)
                .hint(
                    "copy the messages of another language, and translate them; or mend the code in "
                        + name
                        + "/"
                        + SETTINGS));
      }
    }
    return bundles;
  }

  private <T> Optional<T> readOptional(
      String path, String schema, BiFunction<JsonValue.JsonObject, List<Diagnostic>, T> decoder) {
    return Files.isRegularFile(content.resolve(path))
        ? read(path, schema, decoder)
        : Optional.empty();
  }

  /** Reads, decodes and checks one file. */
  private <T> Optional<T> read(
      String path, String schema, BiFunction<JsonValue.JsonObject, List<Diagnostic>, T> decoder) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<JsonValue.JsonObject> object =
        json.readObject(content.resolve(path), name + "/" + path, found);
    Optional<T> decoded = object.map(each -> decoder.apply(each, found));
    object.ifPresent(each -> schemas.check(each, schema, found));
    diagnostics.addAll(found);
    return decoded;
  }
}
