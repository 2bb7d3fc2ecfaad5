package derek;

import static org.assertj.core.api.Assertions.assertThat;

import derek.linkcheck.LinkRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/diagnostics.md} and the codes in the source equal. */
class DiagnosticsDocumentationTest {
  private static final Path DOCUMENT = Path.of("docs/diagnostics.md");
  private static final Pattern CALL =
      Pattern.compile("Diagnostic\\s*\\.\\s*(error|warning)\\(\\s*\"([^\"]+)\"");
  private static final Pattern SECTION =
      Pattern.compile("^### `([a-z-]+)`\\n(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("^    \\S.*: (error|warning)\\[([a-z-]+)] \\S", Pattern.MULTILINE);

  @Test
  void everyCodeHasASectionAndEverySectionACode() throws IOException {
    assertThat(sections().keySet()).isEqualTo(codes().keySet());
  }

  @Test
  void everySectionHasAnExampleAsItIsPrinted() throws IOException {
    Map<String, Set<String>> codes = codes();
    sections()
        .forEach(
            (code, text) -> {
              List<MatchResult> examples = EXAMPLE.matcher(text).results().toList();
              assertThat(examples).as("examples of %s", code).isNotEmpty();
              assertThat(examples)
                  .as("examples of %s", code)
                  .allMatch(each -> each.group(2).equals(code))
                  .allMatch(each -> codes.getOrDefault(code, Set.of()).contains(each.group(1)));
            });
  }

  @Test
  void everyRuleOfTheLinkCheckerHasARow() throws IOException {
    String rows =
        Arrays.stream(LinkRule.values())
            .map(rule -> "| `" + rule.id() + "` | " + rule.title() + " |\n")
            .collect(Collectors.joining());
    assertThat(Files.readString(DOCUMENT))
        .contains("| code | what it means |\n|---|---|\n" + rows + "\n");
  }

  /** The codes that the source gives to diagnostics, with their severities. */
  private static Map<String, Set<String>> codes() throws IOException {
    Map<String, Set<String>> codes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path each : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        CALL.matcher(Files.readString(each))
            .results()
            .forEach(
                call ->
                    codes
                        .computeIfAbsent(call.group(2), code -> new TreeSet<>())
                        .add(call.group(1)));
      }
    }
    return codes;
  }

  private static Map<String, String> sections() throws IOException {
    return SECTION
        .matcher(Files.readString(DOCUMENT))
        .results()
        .collect(
            Collectors.toMap(
                section -> section.group(1),
                section -> section.group(2),
                (first, second) -> {
                  throw new AssertionError("two sections for one code: " + first);
                },
                TreeMap::new));
  }
}
