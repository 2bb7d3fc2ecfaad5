package derek.linkcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads accepted findings: {@code {"ignores": [{"rule", "page", "target", "reason", "expires"}]}}.
 */
public final class LinkIgnoreFile {
  private static final Set<String> FIELDS = Set.of("rule", "page", "target", "reason", "expires");

  private LinkIgnoreFile() {}

  /**
   * The ignores of a file, in its order. {@code rule}, {@code page} and {@code target} are {@code
   * *} where they are left out.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException where it is not of this form; the message says where and why
   */
  public static List<LinkIgnore> read(Path file) throws IOException {
    try {
      return parse(Files.readString(file));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  static List<LinkIgnore> parse(String text) {
    List<LinkIgnore> ignores = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      expect(json, JsonToken.START_OBJECT);
      expect(json, JsonToken.PROPERTY_NAME);
      if (!"ignores".equals(json.currentName())) {
        throw new IllegalArgumentException(
            "expected “ignores”, found “" + json.currentName() + "”");
      }
      expect(json, JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        ignores.add(ignore(fields(json)));
      }
    }
    return ignores;
  }

  private static void expect(JsonParser json, JsonToken expected) {
    JsonToken found = json.nextToken();
    if (found != expected) {
      int line = json.currentTokenLocation().getLineNr();
      throw new IllegalArgumentException("line " + line + ": expected " + expected);
    }
  }

  private static Map<String, String> fields(JsonParser json) {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      expect(json, JsonToken.VALUE_STRING);
      if (!FIELDS.contains(name)) {
        throw new IllegalArgumentException("an ignore has no field “" + name + "”");
      }
      fields.put(name, json.getString());
    }
    return fields;
  }

  private static LinkIgnore ignore(Map<String, String> fields) {
    return new LinkIgnore(
        fields.getOrDefault("rule", "*"),
        fields.getOrDefault("page", "*"),
        fields.getOrDefault("target", "*"),
        fields.getOrDefault("reason", ""),
        date(fields.get("expires")));
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("“" + text + "” is not a date", e);
    }
  }
}
