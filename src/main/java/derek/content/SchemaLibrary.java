package derek.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.serialization.NodeReader;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The JSON Schemas (draft 2020-12) of one folder, each built when it is first asked for. Nothing is
 * read from elsewhere: a reference that leads out of the folder makes a schema unusable. One
 * library may serve many threads.
 */
final class SchemaLibrary {
  static final String SUFFIX = ".schema.json";

  private static final String ROOT = "derek:/";
  private static final Pattern CLASS_NAME = Pattern.compile("^[a-z.]+[A-Za-z]+Exception: ");

  private final Path folder;
  private final String name;
  private final Map<String, Built> built = new HashMap<>();
  private final Map<String, JsonNode> texts = new ConcurrentHashMap<>();
  private final Map<String, List<Diagnostic>> problems = new ConcurrentHashMap<>();
  private @Nullable SchemaRegistry registry;

  /**
   * @param name the folder's path as diagnostics shall call it
   */
  SchemaLibrary(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** A schema that can be used, or what is wrong with it. */
  private record Built(@Nullable Schema schema, List<Diagnostic> problems) {}

  /**
   * What a validation came to.
   *
   * @param errors of the value
   * @param problems of the schema, where it cannot be used
   */
  record Findings(List<Error> errors, List<Diagnostic> problems) {}

  /** SHA-256 of all files of the folder, with their names; one that cannot be read has none. */
  String digest() {
    Sha256 digest = new Sha256();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.add(file.getFileName().toString()).add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      digest.add("unreadable");
    }
    return digest.hex();
  }

  /** Validates a value against the schema of a file's name, such as {@code person.schema.json}. */
  Findings validate(JsonNode value, String fileName) {
    Built found = find(fileName);
    if (found.schema() == null) {
      return new Findings(List.of(), found.problems());
    }
    try {
      return new Findings(found.schema().validate(value), List.of());
    } catch (SchemaException e) {
      return new Findings(List.of(), unusable(fileName, e));
    }
  }

  /** The part of a schema that a keyword of it stands in; missing where it cannot be found. */
  JsonNode surroundings(SchemaLocation keyword) {
    JsonNode node = texts.get(fileName(String.valueOf(keyword.getAbsoluteIri())));
    for (int i = 0; node != null && i < keyword.getFragment().getNameCount() - 1; i++) {
      Object step = keyword.getFragment().getElement(i);
      node = step instanceof Integer index ? node.get(index) : node.get(step.toString());
    }
    return node == null ? MissingNode.getInstance() : node;
  }

  private synchronized Built find(String fileName) {
    Built found = built.get(fileName);
    if (found == null) {
      found = build(fileName);
      built.put(fileName, found);
    }
    return found;
  }

  private Built build(String fileName) {
    if (!Files.isRegularFile(folder.resolve(fileName))) {
      return new Built(null, List.of(missing(fileName)));
    }
    try {
      return new Built(registry().getSchema(SchemaLocation.of(ROOT + fileName)), List.of());
    } catch (SchemaException | PatternSyntaxException e) {
      return new Built(null, unusable(fileName, e));
    }
  }

  private Diagnostic missing(String fileName) {
    return Diagnostic.error(
            "missing-file", SourcePosition.ofFile(name + "/" + fileName), "this schema is missing")
        .expected(name + "/" + fileName, null)
        .hint("copy it from Derek's own content/schema/");
  }

  /** What is wrong with the schema's own file, or with a file that the validator names. */
  private List<Diagnostic> unusable(String fileName, RuntimeException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String complaint = CLASS_NAME.matcher(message).replaceFirst("").replace(ROOT, "");
    List<Diagnostic> found = new ArrayList<>(problems.getOrDefault(fileName, List.of()));
    if (found.isEmpty()) {
      problems.forEach((file, each) -> found.addAll(complaint.contains(file) ? each : List.of()));
      found.add(
          Diagnostic.error(
                  "schema",
                  SourcePosition.ofFile(name + "/" + fileName),
                  "this schema cannot be used: " + complaint)
              .expected(
                  "JSON Schema, draft 2020-12, that refers to files of its own folder", null));
    }
    return found;
  }

  private SchemaRegistry registry() {
    if (registry == null) {
      registry =
          SchemaRegistry.withDialect(
              Dialect.builder(Dialects.getDraft202012()).keyword(new EnumKeyword()).build(),
              builder ->
                  builder
                      .schemaRegistryConfig(
                          SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build())
                      .schemaLoader(loader -> loader.allow(iri -> isFile(iri.toString())))
                      .schemas(this::text)
                      .nodeReader(new Reader()));
    }
    return registry;
  }

  private boolean isFile(String iri) {
    String fileName = fileName(iri);
    return fileName.endsWith(SUFFIX)
        && !fileName.contains("/")
        && Files.isRegularFile(folder.resolve(fileName));
  }

  private static String fileName(String iri) {
    return iri.startsWith(ROOT) ? iri.substring(ROOT.length()) : "";
  }

  /** The text of a schema in the folder, or null. */
  private @Nullable String text(String iri) {
    String fileName = fileName(iri);
    if (!isFile(iri)) {
      return null;
    }
    List<Diagnostic> found = new ArrayList<>();
    new JsonReader()
        .readObject(folder.resolve(fileName), name + "/" + fileName, found)
        .ifPresent(value -> texts.put(fileName, JsonNodes.of(value)));
    if (!found.isEmpty()) {
      problems.put(fileName, found);
    }
    return texts.containsKey(fileName) ? fileName : null;
  }

  /** Gives the schemas that {@link #text} has parsed: what it "reads" is a file's name. */
  private final class Reader implements NodeReader {
    @Override
    public JsonNode readTree(String content, InputFormat format) {
      return texts.getOrDefault(content, MissingNode.getInstance());
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) {
      try {
        return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
