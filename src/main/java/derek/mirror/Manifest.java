package derek.mirror;

import derek.output.OutputFile;
import derek.output.StagedFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The digest of every file of a site, itself left out. The same files give the same bytes.
 *
 * @param files SHA-256 by path, sorted by path
 */
public record Manifest(SortedMap<String, String> files) {
  /** Where it stands in a site and in a ZIP. */
  public static final String PATH = "manifest.json";

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The manifest of these files. */
  public static Manifest of(Collection<StagedFile> files) {
    SortedMap<String, String> digests = new TreeMap<>();
    files.forEach(each -> digests.put(each.path(), each.sha256()));
    return new Manifest(digests);
  }

  /** As a file beside those that it lists. */
  public OutputFile file(Provenance provenance) {
    return new OutputFile(PATH, text(provenance).getBytes(StandardCharsets.UTF_8));
  }

  /** As JSON. Paths need no escapes: {@code output} refuses those with quotation marks and such. */
  private String text(Provenance provenance) {
    StringBuilder text = new StringBuilder("{\n  \"derek\": 1,\n");
    text.append("  \"content\": \"" + provenance.content() + "\",\n");
    text.append("  \"templates\": \"" + provenance.templates() + "\",\n");
    text.append("  \"program\": \"" + provenance.program() + "\",\n");
    text.append("  \"files\": {");
    String separator = "\n";
    for (Map.Entry<String, String> file : files.entrySet()) {
      text.append(separator + "    \"" + file.getKey() + "\": \"" + file.getValue() + "\"");
      separator = ",\n";
    }
    return text.append("\n  }\n}\n").toString();
  }

  /** What a file says, whoever wrote it; empty where it is no manifest. */
  static Optional<Manifest> read(byte[] bytes) {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
      return files(parser).map(Manifest::new);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<SortedMap<String, String>> files(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("files") && value == JsonToken.START_OBJECT) {
        return digests(parser);
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }

  private static Optional<SortedMap<String, String>> digests(JsonParser parser) {
    SortedMap<String, String> digests = new TreeMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String path = parser.currentName();
      boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
      boolean isDigest = isText && DIGEST.matcher(parser.getString()).matches();
      if (!isDigest || digests.put(path, parser.getString()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(digests);
  }
}
