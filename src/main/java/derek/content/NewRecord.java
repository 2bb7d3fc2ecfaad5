package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.language.Romanization;
import derek.model.Language;
import derek.model.Placeholder;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the files of a new record, with a text in every language of the site: a draft that can be
 * read, and that cannot be published before somebody has written it. What is to be written begins
 * with {@link Placeholder#MARK}, and cites a source that does not exist.
 */
public final class NewRecord {
  private static final String CITATION = "source-id#passage";
  private static final String RECORD = "record.json";

  private final SiteSettings settings;
  private final RecordId id;
  private final Map<Language, String> names;
  private final String date;
  private final Romanization romanization;

  /**
   * A record in the making.
   *
   * @param names as far as they are known; a person's English name follows the romanisation
   * @param date of the act, in EDTF; only protests have one
   */
  public NewRecord(SiteSettings settings, RecordId id, Map<Language, String> names, String date) {
    this.settings = settings;
    this.id = id;
    this.names = Map.copyOf(names);
    this.date = date;
    this.romanization = new Romanization(settings.original(), Map.of());
  }

  /** What is wrong with an id that somebody chose; empty where nothing is. */
  public static Optional<Diagnostic> problem(RecordKind kind, String slug, String contentName) {
    SourcePosition at = SourcePosition.ofFile(contentName + "/" + kind.folder() + "/" + slug);
    return RecordId.isValidSlug(slug)
        ? Optional.empty()
        : Optional.of(InvalidId.diagnostic(slug, at));
  }

  /**
   * Writes the files; nothing that exists is written over.
   *
   * @return the files, the record's JSON first
   * @throws FileAlreadyExistsException where there is such a record
   */
  public List<Path> write(Path content) throws IOException {
    Path folder = content.resolve(id.kind().folder()).resolve(id.slug());
    Files.createDirectories(folder.resolveSibling("."));
    Files.createDirectory(folder);
    List<Path> written = new ArrayList<>();
    written.add(write(folder.resolve(RECORD), json()));
    for (Language language : settings.languageList()) {
      written.add(write(folder.resolve(language + ".md"), text(language)));
    }
    return written;
  }

  private static Path write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private String text(Language language) {
    return Placeholder.MARK + " " + NewRecordWords.in(language).text() + " [@" + CITATION + "].\n";
  }

  private String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", "../../schema/" + id.kind().scheme() + ".schema.json");
    json.put("draft", true);
    switch (id.kind()) {
      case PERSON -> addPerson(json);
      case PROTEST -> addProtest(json);
      case CASE -> addCase(json);
      default -> throw new IllegalArgumentException("a record without texts: " + id);
    }
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n";
  }

  private void addPerson(ObjectNode json) {
    json.set("name", localized(names()));
    romanized().forEach(language -> json.withArray("nameByRule").add(language.tag()));
    json.set("lead", statement(NewRecordWords::person));
  }

  private void addProtest(ObjectNode json) {
    json.set("title", localized(names()));
    json.set("lead", statement(NewRecordWords::protest));
    json.put("form", "gathering");
    ObjectNode when = json.putObject("when").put("date", date);
    when.set("wording", placeholder(NewRecordWords::date));
    when.putArray("citations").add(CITATION);
  }

  private void addCase(ObjectNode json) {
    json.set("title", localized(names()));
    json.set("lead", statement(NewRecordWords::courtCase));
    json.put("kind", "administrative");
    json.putArray("persons");
  }

  /** The name in every language: as given, or by the rule, or to be written. */
  private Map<Language, String> names() {
    Map<Language, String> all = new LinkedHashMap<>();
    for (Language language : settings.languageList()) {
      String name = names.get(language);
      if (name == null && romanized().contains(language)) {
        name = romanization.romanize(names.getOrDefault(settings.original(), ""));
      }
      String unknown = Placeholder.MARK + " " + NewRecordWords.in(language).name();
      all.put(language, name == null ? unknown : name);
    }
    return all;
  }

  /** The languages in which a person's name follows the rule. */
  private List<Language> romanized() {
    boolean known =
        id.kind() == RecordKind.PERSON
            && romanization.hasRule()
            && names.containsKey(settings.original());
    return settings.languageList().stream()
        .filter(each -> known && each.tag().equals("en") && !names.containsKey(each))
        .toList();
  }

  private ObjectNode statement(Words words) {
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.set("text", placeholder(words));
    statement.putArray("citations").add(CITATION);
    return statement;
  }

  private ObjectNode placeholder(Words words) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : settings.languageList()) {
      texts.put(language, Placeholder.MARK + " " + words.of(NewRecordWords.in(language)));
    }
    return localized(texts);
  }

  private static ObjectNode localized(Map<Language, String> texts) {
    ObjectNode localized = JsonNodeFactory.instance.objectNode();
    texts.forEach((language, text) -> localized.put(language.tag(), text));
    return localized;
  }

  private interface Words {
    String of(NewRecordWords words);
  }
}
