package derek.linkcheck.external;

import derek.linkcheck.report.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The addresses that were there when last asked, as sorted JSON. Entries end with their lifetime;
 * failures never get in, so that they are asked again.
 */
final class SuccessCache {
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Clock clock;
  private final Duration lifetime;

  private SuccessCache(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /**
   * Reads a cache. One that is missing or broken is empty.
   *
   * @throws IOException where the file is there and cannot be read
   */
  static SuccessCache read(ExternalOptions options) throws IOException {
    SuccessCache cache = new SuccessCache(options.clock(), options.cacheLifetime());
    Path file = options.cache();
    if (file != null && Files.exists(file)) {
      cache.parse(Files.readString(file));
    }
    return cache;
  }

  private void parse(String text) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      String url = "";
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          url = name;
        } else if (token == JsonToken.PROPERTY_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          put(url, name, json.getString());
        }
      }
    } catch (JacksonException | DateTimeException e) {
      entries.clear();
    }
  }

  private void put(String url, String name, String value) {
    Entry before = entries.get(url);
    if (name.equals("seen")) {
      entries.put(url, new Entry(Instant.parse(value), null));
    } else if (name.equals("movedTo") && before != null) {
      entries.put(url, new Entry(before.seen(), value));
    }
  }

  /** What is known of an address; null where it must be asked. */
  synchronized @Nullable Answer get(String url) {
    Entry entry = entries.get(url);
    if (entry == null || isOver(entry)) {
      return null;
    }
    return entry.movedTo() == null
        ? Answer.of(ExternalState.OK, "seen on " + entry.seen())
        : new Answer(
            ExternalState.MOVED,
            0,
            "the page has moved to " + entry.movedTo(),
            entry.movedTo(),
            null);
  }

  private boolean isOver(Entry entry) {
    return entry.seen().plus(lifetime).isBefore(clock.instant())
        || entry.seen().isAfter(clock.instant());
  }

  /** Keeps a success; forgets an address that failed. */
  synchronized void put(String url, Answer answer) {
    if (answer.state().isSuccess()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      entries.put(url, new Entry(now, answer.movedTo()));
    } else {
      entries.remove(url);
    }
  }

  synchronized void write(Path file) throws IOException {
    entries.values().removeIf(this::isOver);
    String text = JsonText.object(json -> entries.forEach((url, entry) -> write(url, entry, json)));
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, text);
  }

  private static void write(String url, Entry entry, JsonGenerator json) {
    json.writeObjectPropertyStart(url);
    json.writeStringProperty("seen", entry.seen().toString());
    if (entry.movedTo() != null) {
      json.writeStringProperty("movedTo", entry.movedTo());
    }
    json.writeEndObject();
  }

  private record Entry(Instant seen, @Nullable String movedTo) {}
}
