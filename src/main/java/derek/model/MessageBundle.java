package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.Map;

/** The interface's words in one language, by key. */
public record MessageBundle(Language language, Map<String, Message> messages) {
  public MessageBundle {
    messages = Map.copyOf(messages);
  }

  /** An ICU MessageFormat pattern and where it is written. */
  public record Message(String pattern, SourcePosition position) {}
}
