package derek.content;

import derek.diagnostic.Diagnostic;
import derek.model.Language;
import derek.model.MessageBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code messages/LANGUAGE.json}: one flat object of texts. */
final class MessagesDecoder {
  private final Language language;

  MessagesDecoder(Language language) {
    this.language = language;
  }

  MessageBundle decode(JsonValue.JsonObject object, List<Diagnostic> diagnostics) {
    Map<String, MessageBundle.Message> messages = new HashMap<>();
    object
        .members()
        .forEach(
            (key, member) -> {
              if (key.equals("$schema")) {
                return;
              }
              if (member.value() instanceof JsonValue.JsonString string) {
                messages.put(key, new MessageBundle.Message(string.text(), string.position()));
              } else {
                diagnostics.add(notText(key, member.value()));
              }
            });
    return new MessageBundle(language, messages);
  }

  private static Diagnostic notText(String key, JsonValue value) {
    return Diagnostic.error("wrong-type", value.position(), "“" + key + "” is no text")
        .expected("text in quotation marks", value.description());
  }
}
