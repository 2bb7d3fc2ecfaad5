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
    assertThat(FollowUps.without(found, List.of(ofJson))).containsExactly(OTHER_CITATIONS);
  }

  @Test
  void leavesOutOtherCitationsWhereASourceIsMisspelt() {
    Diagnostic misspelt = at("unknown-source", "content/people/aidos/kk.md");
    Diagnostic elsewhere = at("parallel-citations", "content/people/noyan/en.md");

    assertThat(FollowUps.without(List.of(OTHER_CITATIONS, elsewhere, misspelt), List.of()))
        .containsExactly(elsewhere, misspelt);
  }

  @Test
  void leavesOutThatATextChangedWhileAMistakeStandsInItsRecord() {
    Diagnostic brokenLink = at("unknown-record", "content/people/aidos/kk.md");
    Diagnostic ofPlace = at("stale-translation", "content/places/almaty.json");
    Diagnostic otherPlace = at("unknown-record", "content/places/atyrau.json");

    assertThat(FollowUps.without(List.of(BEHIND, brokenLink, ofPlace, otherPlace), List.of()))
        .containsExactly(brokenLink, ofPlace, otherPlace);
    assertThat(FollowUps.without(List.of(BEHIND, OTHER_CITATIONS), List.of()))
        .containsExactly(BEHIND, OTHER_CITATIONS);
  }

  @Test
  void leavesOutThatAnEntryIsUncitedWhoseCitationsCouldNotBeRead() {
    String file = "content/people/aidos/record.json";
    Diagnostic first = Diagnostic.error("uncited", new SourcePosition(file, 10, 11), "said");
    Diagnostic second = Diagnostic.error("uncited", new SourcePosition(file, 20, 11), "said");
    Diagnostic noList =
        Diagnostic.error(
            "wrong-type", new SourcePosition(file, 25, 5), "“citations” is of the wrong kind");

    assertThat(FollowUps.without(List.of(first, second), List.of(noList))).containsExactly(first);
  }

  @Test
  void leavesOutPassagesOfASourceThatCouldNotBeRead() {
    String source = "content/sources/report.json";
    Diagnostic unknown =
        at("unknown-passage", "content/people/aidos/kk.md")
            .hint("add the passage to " + source + ", or cite another");
    Diagnostic ofAnother =
        at("unknown-passage", "content/people/aidos/kk.md")
            .hint("add the passage to content/sources/other.json, or cite another");
    Diagnostic unused = at("unused-passage", source);

    assertThat(
            FollowUps.without(
                List.of(unknown, ofAnother, unused), List.of(at("wrong-type", source))))
        .containsExactly(ofAnother);
  }

  @Test
  void leavesOutThatNobodyHasStampedWhereTheStampsCouldNotBeRead() {
    Diagnostic unstamped = at("unstamped-translation", "content/people/aidos/record.json");
    Diagnostic broken = at("json-syntax", "content/translations.lock.json");

    assertThat(FollowUps.without(List.of(unstamped, BEHIND), List.of(broken))).isEmpty();
    assertThat(FollowUps.without(List.of(unstamped), List.of())).containsExactly(unstamped);
  }

  private static Diagnostic at(String code, String file) {
    return Diagnostic.error(code, new SourcePosition(file, 1, 1), "said");
  }
}
