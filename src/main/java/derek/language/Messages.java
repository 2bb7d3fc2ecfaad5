package derek.language;

import derek.diagnostic.Suggestion;
import derek.model.MessageBundle;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface's words in one language, filled in by ICU's MessageFormat with named arguments.
 *
 * <p>Beside an argument {@code name} a message may use {@code name_genitive}, {@code name_dative},
 * {@code name_accusative}, {@code name_locative}, {@code name_ablative} and {@code
 * name_instrumental}: the suffix that puts the argument's text into that case ({@code
 * {date}{date_ablative} бері}: 2019 жылғы 4 қазаннан бері). In languages without such rules it is
 * empty.
 *
 * <p>A message is parsed when it is first asked for. For many threads.
 */
public final class Messages {
  private final MessageBundle bundle;
  private final CaseSuffixes suffixes;
  private final Map<String, Message> parsed = new ConcurrentHashMap<>();

  Messages(MessageBundle bundle) {
    this.bundle = bundle;
    this.suffixes = CaseSuffixes.of(bundle.language());
  }

  public boolean has(String key) {
    return bundle.messages().containsKey(key);
  }

  /** A message without arguments. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * The message with its arguments filled in: texts, and numbers, which are written as the language
   * writes them.
   *
   * @throws IllegalArgumentException where there is no such message, its pattern is malformed, or
   *     an argument is not given; the text names the message. {@link MessageChecker} finds the
   *     first two beforehand.
   */
  public String text(String key, Map<String, ?> arguments) {
    Message message = parsed.computeIfAbsent(key, this::parse);
    try {
      return message.format(arguments, suffixes);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "message “%s” in %s: %s".formatted(key, bundle.language(), e.getMessage()), e);
    }
  }

  private Message parse(String key) {
    MessageBundle.Message message = bundle.messages().get(key);
    if (message == null) {
      throw new IllegalArgumentException(
          "no message “%s” in %s%s"
              .formatted(key, bundle.language(), nearest(key).map(hint -> "; " + hint).orElse("")));
    }
    try {
      return new Message(message.pattern(), bundle.language());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "message “%s” (%s) is malformed: %s".formatted(key, message.position(), e.getMessage()),
          e);
    }
  }

  /** A hint for a key that is not there: the one that is most like it. */
  public Optional<String> nearest(String key) {
    return Suggestion.of(key, bundle.messages().keySet());
  }
}
