package derek.content;

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
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
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

  private final Path folder;
  private final String name;
  private final Map<String, Entry> built = new HashMap<>();
  private final Map<String, JsonNode> texts = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private @Nullable SchemaRegistry registry;

  /**
   * @param name the folder's path as diagnostics shall call it
   */
  SchemaLibrary(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * What became of a schema.
   *
   * @param schema empty where it cannot be used
   * @param problems why not
   */
  record Entry(Optional<Schema> schema, List<Diagnostic> problems) {
    Entry {
      problems = List.copyOf(problems);
    }
  }

  /** The schema of a file's name, such as {@code person.schema.json}. */
  synchronized Entry find(String fileName) {
    Entry entry = built.get(fileName);
    if (entry == null) {
      entry = build(fileName);
      built.put(fileName, entry);
    }
    return entry;
  }

  /** The part of a schema that a keyword of it stands in; missing where it cannot be found. */
  synchronized JsonNode surroundings(SchemaLocation keyword) {
    JsonNode node = texts.get(fileName(String.valueOf(keyword.getAbsoluteIri())));
    for (int i = 0; node != null && i < keyword.getFragment().getNameCount() - 1; i++) {
      Object step = keyword.getFragment().getElement(i);
      node = step instanceof Integer index ? node.get(index) : node.get(step.toString());
    }
    return node == null ? MissingNode.getInstance() : node;
  }

  private Entry build(String fileName) {
    problems.clear();
    if (!Files.isRegularFile(folder.resolve(fileName))) {
      return new Entry(Optional.empty(), List.of(missing(fileName)));
    }
    try {
      Schema schema = registry().getSchema(SchemaLocation.of(ROOT + fileName));
      return new Entry(problems.isEmpty() ? Optional.of(schema) : Optional.empty(), problems);
    } catch (SchemaException | PatternSyntaxException e) {
      if (problems.isEmpty()) {
        problems.add(unusable(fileName, e));
      }
      return new Entry(Optional.empty(), problems);
    }
  }

  private Diagnostic missing(String fileName) {
    return Diagnostic.error(
            "missing-file", SourcePosition.ofFile(name + "/" + fileName), "this schema is missing")
        .expected(name + "/" + fileName, null)
        .hint("copy it from Derek's own content/schema/");
  }

  private Diagnostic unusable(String fileName, RuntimeException e) {
    return Diagnostic.error(
            "schema",
            SourcePosition.ofFile(name + "/" + fileName),
            "this schema cannot be used: " + e.getMessage())
        .expected("JSON Schema, draft 2020-12, that refers to files of its own folder only", null);
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
                      .schemaLoader(loader -> loader.allow(iri -> isHere(iri.toString())))
                      .schemas(this::text)
                      .nodeReader(new Reader()));
    }
    return registry;
  }

  private static boolean isHere(String iri) {
    return iri.startsWith(ROOT);
  }

  private static String fileName(String iri) {
    return isHere(iri) ? iri.substring(ROOT.length()) : "";
  }

  /** The text of a schema in the folder, or null. */
  private @Nullable String text(String iri) {
    String fileName = fileName(iri);
    if (fileName.isEmpty() || fileName.contains("/") || !fileName.endsWith(SUFFIX)) {
      return null;
    }
    Optional<TextFile> file =
        TextFileReader.read(folder.resolve(fileName), name + "/" + fileName, problems);
    file.flatMap(text -> new JsonReader().read(text, problems))
        .ifPresent(value -> texts.put(fileName, JsonNodes.of(value)));
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
