package derek.language;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Language;
import derek.model.MessageBundle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what is wrong with the interface's words.
 *
 * <ul>
 *   <li>{@code message-syntax}: a pattern that ICU's MessageFormat refuses
 *   <li>{@code message-missing}: a message that the program or the original language has and
 *       another language has not
 *   <li>{@code message-unknown}: a message that neither has, a warning
 *   <li>{@code message-argument}: a message whose arguments are not the original's
 * </ul>
 */
public final class MessageChecker {
  private final Language original;
  private final Set<String> required;

  /**
   * A checker for one program and its content.
   *
   * @param required the keys that the program asks for
   */
  public MessageChecker(Language original, Collection<String> required) {
    this.original = original;
    this.required = Set.copyOf(required);
  }

  /** What is wrong, by position. */
  public List<Diagnostic> check(Collection<MessageBundle> bundles) {
    List<Diagnostic> problems = new ArrayList<>();
    MessageBundle originals = originalOf(bundles);
    SortedSet<String> wanted = new TreeSet<>(required);
    wanted.addAll(originals.messages().keySet());
    for (MessageBundle bundle : bundles) {
      checkKeys(bundle, originals, wanted, problems);
      checkPatterns(bundle, originals, problems);
    }
    return problems.stream().sorted().toList();
  }

  private MessageBundle originalOf(Collection<MessageBundle> bundles) {
    return bundles.stream()
        .filter(bundle -> bundle.language().equals(original))
        .findFirst()
        .orElse(new MessageBundle(original, Map.of()));
  }

  private static void checkKeys(
      MessageBundle bundle,
      MessageBundle originals,
      SortedSet<String> wanted,
      List<Diagnostic> problems) {
    Set<String> existing = bundle.messages().keySet();
    for (String key : wanted) {
      if (!existing.contains(key)) {
        problems.add(missing(key, bundle, originals));
      }
    }
    new TreeMap<>(bundle.messages())
        .forEach(
            (key, message) -> {
              if (!wanted.contains(key)) {
                problems.add(unknown(key, message, bundle.language(), wanted));
              }
            });
  }

  /** Told at the message that it follows in the original's file, as far as that is here too. */
  private static Diagnostic missing(String key, MessageBundle bundle, MessageBundle originals) {
    MessageBundle.Message original = originals.messages().get(key);
    Optional<String> before = original == null ? Optional.empty() : before(key, bundle, originals);
    SourcePosition start = SourcePosition.startOf(fileOf(bundle));
    return Diagnostic.error(
            "message-missing",
            before.map(each -> positionOf(each, bundle)).orElse(start),
            "no message “%s” in %s".formatted(key, bundle.language()))
        .expected(
            original == null
                ? "\"%s\": \"…\"".formatted(key)
                : "\"%s\": a translation of “%s”".formatted(key, original.pattern()),
            null)
        .hint(before.map("write it after “%s”"::formatted).orElse(null));
  }

  /** The last message before this one in the original's file that another language has as well. */
  private static Optional<String> before(
      String key, MessageBundle bundle, MessageBundle originals) {
    SourcePosition place = positionOf(key, originals);
    return originals.messages().keySet().stream()
        .filter(bundle.messages()::containsKey)
        .filter(each -> positionOf(each, originals).compareTo(place) < 0)
        .max(Comparator.comparing(each -> positionOf(each, originals)));
  }

  private static SourcePosition positionOf(String key, MessageBundle bundle) {
    return Objects.requireNonNull(bundle.messages().get(key)).position();
  }

  private static Diagnostic unknown(
      String key, MessageBundle.Message message, Language language, Set<String> wanted) {
    return Diagnostic.warning(
            "message-unknown",
            message.position(),
            "nothing asks for the message “%s” in %s".formatted(key, language))
        .hint(Suggestion.nearest(key, wanted).map("did you mean “%s”?"::formatted).orElse(null));
  }

  /** Where its messages stand; where it has none, where they would. */
  private static String fileOf(MessageBundle bundle) {
    return bundle.messages().values().stream()
        .map(MessageBundle.Message::position)
        .min(Comparator.naturalOrder())
        .map(SourcePosition::file)
        .orElse("content/messages/" + bundle.language() + ".json");
  }

  private static void checkPatterns(
      MessageBundle bundle, MessageBundle originals, List<Diagnostic> problems) {
    new TreeMap<>(bundle.messages())
        .forEach(
            (key, message) -> {
              try {
                SortedSet<String> arguments = MessagePatterns.arguments(message.pattern());
                checkArguments(key, message, arguments, originals, problems);
              } catch (IllegalArgumentException e) {
                problems.add(malformed(key, message, e));
              }
            });
  }

  private static Diagnostic malformed(
      String key, MessageBundle.Message message, IllegalArgumentException cause) {
    return Diagnostic.error(
            "message-syntax",
            message.position(),
            "the pattern of the message “%s” is malformed".formatted(key))
        .expected(
            "ICU MessageFormat, such as {count, plural, one {# page} other {# pages}}",
            message.pattern())
        .hint(cause.getMessage());
  }

  private static void checkArguments(
      String key,
      MessageBundle.Message message,
      SortedSet<String> arguments,
      MessageBundle originals,
      List<Diagnostic> problems) {
    MessageBundle.Message first = originals.messages().get(key);
    if (first == null || first.equals(message)) {
      return;
    }
    SortedSet<String> expected = argumentsOrNone(first.pattern());
    expected.addAll(DateText.arguments(key));
    if (!expected.containsAll(arguments)) {
      problems.add(
          Diagnostic.error(
                  "message-argument",
                  message.position(),
                  "the message “%s” has other arguments than in %s"
                      .formatted(key, originals.language()))
              .expected(inBraces(expected), inBraces(arguments)));
    }
  }

  private static SortedSet<String> argumentsOrNone(String pattern) {
    try {
      return MessagePatterns.arguments(pattern);
    } catch (IllegalArgumentException e) {
      return new TreeSet<>(); // reported in its own language
    }
  }

  private static String inBraces(SortedSet<String> names) {
    return names.isEmpty() ? "none" : "{" + String.join("}, {", names) + "}";
  }
}
