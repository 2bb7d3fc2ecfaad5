package derek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What of {@code derek.cmd} can be held where there is no Windows; the workflow runs it on one. */
class WindowsLauncherTest {
  private static final Pattern OPTION =
      Pattern.compile(
          "-D(?:file|stdout|stderr)\\.encoding=[^\\s'\"]+|-Djdk[^\\s'\"]+|-Xm[ns]\\d+m|-Xlog:\\w+"
              + "|-XX:[+-]Use\\w+|-XX:\\w+=\\d+");

  @Test
  void hasTheLineEndsAndLettersThatItsInterpreterNeeds() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("derek.cmd"));
    String text = new String(bytes, StandardCharsets.US_ASCII);
    assertThat(text).matches("(?s)([^\r\n]*\r\n)+").doesNotContain("\uFFFD", "\t");
  }

  @Test
  void goesOnlyToLabelsThatThereAre() throws IOException {
    List<String> labels = found("(?m)^:(\\w+)$");
    assertThat(found("\\bgoto (\\w+)")).isNotEmpty().allMatch(labels::contains);
  }

  /** Within parentheses, an argument with a parenthesis would end the block. */
  @Test
  void handsArgumentsOnOutsideOfBlocks() throws IOException {
    int depth = 0;
    for (String line : script().lines().toList()) {
      String bare = line.replaceAll("\"[^\"]*\"", "");
      if (bare.contains("%*")) {
        assertThat(depth).as(line).isZero();
      }
      if (!bare.startsWith("rem")) {
        depth += (bare.endsWith("(") ? 1 : 0) - (bare.startsWith(")") ? 1 : 0);
      }
    }
    assertThat(depth).isZero();
  }

  /** A variable that is not set becomes nothing, and nobody would notice. */
  @Test
  void usesOnlyVariablesThatAreSet() throws IOException {
    List<String> set = found("set \"(\\w+)=");
    assertThat(found("%(\\w+)%"))
        .filteredOn(
            name -> !List.of("JAVA_HOME", "DEREK_JAVA_OPTIONS", "errorlevel").contains(name))
        .isNotEmpty()
        .allMatch(set::contains);
    assertThat(found("\\$env:(\\w+)")).isNotEmpty().allMatch(set::contains);
  }

  @Test
  void startsJavaAsTheOtherLauncherDoes() throws IOException {
    assertThat(options(script()))
        .contains("-XX:+UseCompactObjectHeaders", "-XX:InitialRAMPercentage=25")
        .containsExactlyInAnyOrderElementsOf(options(Files.readString(Path.of("derek"))));
  }

  /** A file that is not there has no size, and the comparison would be no command. */
  @Test
  void asksForASizeOnlyWhereThereIsAFile() throws IOException {
    List<String> lines = script().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("%%~z")) {
        assertThat(lines.get(i - 1)).startsWith("if not exist ").contains("goto");
      }
    }
  }

  private static List<String> options(String script) {
    return OPTION.matcher(script).results().map(MatchResult::group).distinct().toList();
  }

  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern).matcher(script()).results().map(each -> each.group(1)).toList();
  }

  private static String script() throws IOException {
    return Files.readString(Path.of("derek.cmd")).replace("\r\n", "\n");
  }
}
