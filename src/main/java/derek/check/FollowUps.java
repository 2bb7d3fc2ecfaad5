package derek.check;

import derek.diagnostic.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out what only follows from another mistake: a citation that nobody can read, or of a
 * source that is misspelt, is no citation that the translation lacks; a text with a mistake in it
 * is no new text, with which the translation would have to be compared. When the mistake is mended,
 * what remains is told.
 */
public final class FollowUps {
  private static final String TEXT = ".md";
  private static final Set<String> COMPARING =
      Set.of("parallel-blocks", "parallel-citations", "stale-translation");
  private static final Set<String> CITING =
      Set.of("unknown-source", "unknown-passage", "ignored-passage", "draft-record");
  private static final String SOURCES = "/sources/";
  private static final String LOCK = "/translations.lock.json";
  private static final String CITATIONS = "“citations”";

  private final Set<String> unreadableTexts;
  private final Set<String> unreadable;
  private final Set<String> misciting;
  private final Set<String> mistaken;
  private final Set<String> mistakenSources;
  private final boolean hasLockMistake;
  private final Set<Diagnostic> uncited;

  private FollowUps(List<Diagnostic> found, List<Diagnostic> reading) {
    List<Diagnostic> ofTexts = errors(reading).filter(each -> isText(file(each))).toList();
    this.unreadableTexts = ofTexts.stream().map(FollowUps::file).collect(Collectors.toSet());
    this.unreadable = records(ofTexts.stream());
    this.misciting =
        records(errors(found).filter(each -> CITING.contains(each.code()) && isText(file(each))));
    this.mistaken =
        records(
            Stream.concat(errors(reading), errors(found))
                .filter(each -> !COMPARING.contains(each.code())));
    this.mistakenSources =
        errors(reading)
            .map(FollowUps::file)
            .filter(file -> file.contains(SOURCES))
            .collect(Collectors.toSet());
    this.hasLockMistake = errors(reading).anyMatch(each -> file(each).endsWith(LOCK));
    this.uncited = new HashSet<>();
    errors(reading)
        .filter(FollowUps::isAboutCitations)
        .forEach(each -> uncitedBefore(each, found).ifPresent(uncited::add));
  }

  /**
   * What is left of the editorial rules' findings.
   *
   * @param reading what was wrong when the records were read
   */
  public static List<Diagnostic> without(List<Diagnostic> found, List<Diagnostic> reading) {
    FollowUps followUps = new FollowUps(found, reading);
    return found.stream().filter(each -> !followUps.has(each)).toList();
  }

  private boolean has(Diagnostic found) {
    String record = record(file(found));
    return switch (found.code()) {
      case "uncited" -> unreadableTexts.contains(file(found)) || uncited.contains(found);
      case "parallel-blocks" -> unreadable.contains(record);
      case "parallel-citations" -> unreadable.contains(record) || misciting.contains(record);
      case "stale-translation" -> hasLockMistake || mistaken.contains(record);
      case "unstamped-translation" -> hasLockMistake;
      case "unknown-passage" -> isOfMistakenSource(found);
      case "unused-passage" -> mistakenSources.contains(file(found));
      default -> false;
    };
  }

  /** A passage may be missing only because its source could not be read as it is meant. */
  private boolean isOfMistakenSource(Diagnostic unknownPassage) {
    String hint = unknownPassage.hint();
    return hint != null && mistakenSources.stream().anyMatch(file -> hint.contains(file));
  }

  private static boolean isAboutCitations(Diagnostic reading) {
    return reading.code().equals("citation-syntax")
        || reading.message().contains(CITATIONS)
        || (reading.hint() != null && reading.hint().contains(CITATIONS));
  }

  /**
   * The entry of a JSON file whose citations could not be read: the last one before the mistake.
   */
  private static Optional<Diagnostic> uncitedBefore(Diagnostic mistake, List<Diagnostic> found) {
    return found.stream()
        .filter(each -> each.code().equals("uncited") && file(each).equals(file(mistake)))
        .filter(each -> each.position().compareTo(mistake.position()) <= 0)
        .max((a, b) -> a.position().compareTo(b.position()));
  }

  private static Stream<Diagnostic> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(Diagnostic::isError);
  }

  private static Set<String> records(Stream<Diagnostic> diagnostics) {
    return diagnostics.map(each -> record(file(each))).collect(Collectors.toSet());
  }

  /** The record that a file belongs to: its folder, or the file where a kind has one for each. */
  private static String record(String file) {
    boolean isInFolder = isText(file) || file.endsWith("/record.json");
    return isInFolder ? file.substring(0, file.lastIndexOf('/') + 1) : file;
  }

  private static boolean isText(String file) {
    return file.endsWith(TEXT);
  }

  private static String file(Diagnostic diagnostic) {
    return diagnostic.position().file();
  }
}
