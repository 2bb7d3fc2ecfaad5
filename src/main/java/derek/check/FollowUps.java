package derek.check;

import derek.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out what only follows from a text that could not be read as it is meant: a citation that
 * nobody can read is no citation that the translation lacks. When the text is mended, what remains
 * is told.
 */
public final class FollowUps {
  private static final String TEXT = ".md";
  private static final Set<String> COMPARING =
      Set.of("parallel-blocks", "parallel-citations", "stale-translation");
  private static final Set<String> OF_THE_TEXT = Set.of("uncited");

  private FollowUps() {}

  /**
   * What is left of the editorial rules' findings.
   *
   * @param reading what was wrong when the records were read
   */
  public static List<Diagnostic> without(List<Diagnostic> found, List<Diagnostic> reading) {
    Set<String> texts =
        reading.stream()
            .filter(Diagnostic::isError)
            .map(each -> each.position().file())
            .filter(file -> file.endsWith(TEXT))
            .collect(Collectors.toSet());
    if (texts.isEmpty()) {
      return found;
    }
    Set<String> folders = texts.stream().map(FollowUps::folder).collect(Collectors.toSet());
    return found.stream().filter(each -> !follows(each, texts, folders)).toList();
  }

  private static boolean follows(Diagnostic found, Set<String> texts, Set<String> folders) {
    String file = found.position().file();
    return (OF_THE_TEXT.contains(found.code()) && texts.contains(file))
        || (COMPARING.contains(found.code()) && folders.contains(folder(file)));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
