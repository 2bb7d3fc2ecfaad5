package derek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateJsonTest {
  private final StateJson json = new StateJson(new SourceLinks(Path.of("/project"), "vscode"));

  @Test
  void leadsToTheLineOfAMistake() {
    assertThat(state(new SourcePosition("content/people/aidos/kk.md", 3, 5)))
        .contains("\"place\":\"content/people/aidos/kk.md:3:5\"")
        .contains("\"source\":\"/_derek/source?")
        .contains("\"editor\":");
  }

  @Test
  void leadsNowhereWhereThereIsNoFile() {
    assertThat(state(SourcePosition.ofFile("content/people/aidos/kk.md")))
        .contains("\"place\":\"content/people/aidos/kk.md\"")
        .doesNotContain("\"source\"")
        .doesNotContain("\"editor\"");
  }

  private String state(SourcePosition at) {
    List<Diagnostic> found = List.of(Diagnostic.error("unknown-record", at, "said"));
    return json.state("1", new Problems.Known(found, false), List.of());
  }
}
