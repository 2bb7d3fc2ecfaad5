package derek.language;

import derek.diagnostic.SourcePosition;
import derek.model.Language;
import derek.model.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages of this package's tests: the defaults that a site begins with. */
final class TestMessages {
  static final Language KAZAKH = new Language("kk");
  static final Language ENGLISH = new Language("en");

  private TestMessages() {}

  static MessageBundle of(Language language) {
    String name = "messages-" + language + ".json";
    try (InputStream in = TestMessages.class.getResourceAsStream(name)) {
      Map<String, String> texts =
          new JsonMapper().readValue(Objects.requireNonNull(in, name), new TypeReference<>() {});
      return bundle(language, texts);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static MessageBundle bundle(Language language, Map<String, String> texts) {
    Map<String, MessageBundle.Message> messages = new TreeMap<>();
    int line = 1;
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      line++;
      SourcePosition position =
          new SourcePosition("content/messages/" + language + ".json", line, 3);
      messages.put(text.getKey(), new MessageBundle.Message(text.getValue(), position));
    }
    return new MessageBundle(language, messages);
  }
}
