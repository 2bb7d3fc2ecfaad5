package derek.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be known of a message's pattern without filling it in. */
final class MessagePatterns {
  private static final Set<String> TYPES = Set.of("number", "date", "time", "spellout", "ordinal");

  private MessagePatterns() {}

  /**
   * The arguments that the pattern needs, those that stand for a case's suffix left out.
   *
   * @throws IllegalArgumentException where ICU refuses the pattern; the text says why
   */
  static SortedSet<String> arguments(String pattern) {
    SortedSet<String> names = new TreeSet<>();
    PlainPattern.of(pattern)
        .ifPresentOrElse(
            plain -> plain.arguments().forEach(each -> names.add(withoutCase(each))),
            () -> collect(new MessagePattern(pattern), names));
    return names;
  }

  private static void collect(MessagePattern pattern, SortedSet<String> names) {
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER) {
        throw new IllegalArgumentException("argument {%d} has no name".formatted(part.getValue()));
      }
      if (part.getType() == Part.Type.ARG_TYPE) {
        requireKnown(pattern.getSubstring(part));
      }
      if (part.getType() == Part.Type.ARG_NAME) {
        names.add(withoutCase(pattern.getSubstring(part)));
      }
    }
  }

  private static void requireKnown(String type) {
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          "unknown type “%s” of an argument; one of: number, plural, select, selectordinal"
              .formatted(type));
    }
  }

  private static String withoutCase(String name) {
    List<CaseArgument> cases = CaseArgument.of(name).toList();
    return cases.isEmpty() ? name : cases.get(0).base();
  }
}
