package derek.check;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
  private static final Diagnostic UNREADABLE = at("citation-syntax", "content/people/aidos/kk.md");
  private static final Diagnostic OTHER_CITATIONS =
      at("parallel-citations", "content/people/aidos/en.md");
  private static final Diagnostic BEHIND = at("stale-translation", "content/people/aidos/en.md");

  @Test
  void leavesOutWhatComparesWithATextThatIsUnreadable() {
    List<Diagnostic> found =
        List.of(
            OTHER_CITATIONS,
            BEHIND,
            at("uncited", "content/people/aidos/kk.md"),
            at("uncited", "content/people/aidos/en.md"),
            at("parallel-blocks", "content/people/noyan/en.md"),
            at("unknown-record", "content/people/aidos/kk.md"));

    assertThat(FollowUps.without(found, List.of(UNREADABLE)))
        .containsExactly(found.get(3), found.get(4), found.get(5));
  }

  @Test
  void leavesAllWhereTextsAreReadable() {
    List<Diagnostic> found = List.of(OTHER_CITATIONS, BEHIND);
    Diagnostic ofJson = at("unknown-field", "content/people/aidos/record.json");

    assertThat(FollowUps.without(found, List.of())).isEqualTo(found);
    assertThat(FollowUps.without(found, List.of(ofJson))).isEqualTo(found);
  }

  private static Diagnostic at(String code, String file) {
    return Diagnostic.error(code, new SourcePosition(file, 1, 1), "said");
  }
}
