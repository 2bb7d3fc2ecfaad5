package derek.content;

import derek.model.Block;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Language;
import derek.model.Person;
import derek.model.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record's files as they may be published: without what is withheld. */
public final class PublishedRecord {
  private static final String WITHHELD = "withheld";

  private PublishedRecord() {}

  /**
   * A file of a record.
   *
   * @param name such as {@code record.json}, {@code kk.md}
   * @param bytes not copied, nobody may change them
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over once; equality is never asked of.
  public record File(String name, String mediaType, byte[] bytes) {}

  /**
   * The JSON of a record, and its text in each language.
   *
   * @param root the project's folder
   * @throws UncheckedIOException where a file is gone since it was loaded, or another
   */
  public static List<File> files(Path root, ContentRecord record) {
    List<File> files = new ArrayList<>();
    files.add(
        new File(
            "record.json",
            "application/json",
            json(root.resolve(record.head().position().file()))));
    new TreeMap<>(summaries(record))
        .forEach((language, text) -> files.add(markdown(root, language, text)));
    return files;
  }

  private static byte[] json(Path file) {
    try {
      byte[] written = Files.readAllBytes(file);
      JsonMapper mapper = new JsonMapper();
      JsonNode root = mapper.readTree(written);
      JsonNode withheld = root.path(WITHHELD);
      if (withheld.isMissingNode() || !(root instanceof ObjectNode object)) {
        return written;
      }
      withheld.forEach(field -> object.remove(field.asString()));
      object.remove(WITHHELD);
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its blocks as they were written, without what lies between them, such as comments. */
  private static File markdown(Path root, Language language, Summary summary) {
    String written = text(root, summary.file());
    StringBuilder text = new StringBuilder();
    for (Block block : summary.blocks()) {
      if (block.end() > written.length()) {
        throw new UncheckedIOException(new IOException(summary.file() + " has changed meanwhile"));
      }
      text.append(text.length() == 0 ? "" : "\n\n");
      text.append(written.substring(block.start(), block.end()).strip());
    }
    text.append('\n');
    return new File(
        language + ".md", "text/markdown", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Path root, String file) {
    return TextFileReader.read(root.resolve(file), file, new ArrayList<>())
        .map(TextFile::text)
        .orElseThrow(() -> new UncheckedIOException(new IOException(file + " cannot be read")));
  }

  private static Map<Language, Summary> summaries(ContentRecord record) {
    if (record instanceof Person person) {
      return person.summaries();
    }
    return record instanceof CourtCase courtCase ? courtCase.summaries() : Map.of();
  }
}
