package derek.linkcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The addresses of JSON-LD and of a web application's manifest: strings by the name before them.
 */
final class JsonLinks {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> SCHEMA_ORG =
      Set.of(
          "url",
          "image",
          "logo",
          "sameAs",
          "contentUrl",
          "thumbnailUrl",
          "embedUrl",
          "downloadUrl",
          "installUrl",
          "license",
          "mainEntityOfPage",
          "item",
          "isBasedOn",
          "discussionUrl",
          "codeRepository",
          "acquireLicensePage",
          "usageInfo",
          "photo",
          "screenshot");
  private static final Set<String> MANIFEST = Set.of("src", "start_url", "url", "action");

  private JsonLinks() {}

  /** The addresses of JSON-LD; an {@code @id} is an identifier. */
  static List<Found> inLinkedData(String json) {
    return read(json, SCHEMA_ORG);
  }

  static List<Found> inManifest(String json) {
    return read(json, MANIFEST);
  }

  /** What can be read before the first error: malformed JSON is another tool's finding. */
  private static List<Found> read(String json, Set<String> names) {
    List<Found> found = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          add(parser, name, names, found);
        }
      }
    } catch (JacksonException e) {
      return found;
    }
    return found;
  }

  private static void add(JsonParser parser, String name, Set<String> names, List<Found> found) {
    String value = parser.getString();
    int offset = (int) parser.currentTokenLocation().getCharOffset() + 1;
    boolean certain = names.equals(MANIFEST);
    if (names.contains(name) && (certain || isAddress(value))) {
      found.add(new Found(name, value, offset, LinkRole.METADATA));
    } else if (name.equals("@id") && isAddress(value)) {
      found.add(new Found(name, value, offset, LinkRole.IDENTIFIER));
    }
  }

  /** Names of things ("Person", "_:b0") stand where addresses do. */
  private static boolean isAddress(String value) {
    return !value.startsWith("_:") && (value.contains("/") || value.contains("."));
  }

  /**
   * A string that is an address.
   *
   * @param offset of its first character in the text
   */
  record Found(String name, String address, int offset, LinkRole role) {}
}
