package derek.language;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A message's argument that stands for the suffix of another: {@code date_ablative} of {@code
 * date}.
 */
record CaseArgument(String name, String base, GrammaticalCase grammaticalCase) {

  /** One where the name ends so, else none. */
  static Stream<CaseArgument> of(String name) {
    return Arrays.stream(GrammaticalCase.values())
        .filter(each -> name.endsWith(each.argumentEnding()))
        .map(each -> new CaseArgument(name, baseOf(name, each), each));
  }

  private static String baseOf(String name, GrammaticalCase grammaticalCase) {
    return name.substring(0, name.length() - grammaticalCase.argumentEnding().length());
  }
}
