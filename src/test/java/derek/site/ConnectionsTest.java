package derek.site;

import static org.assertj.core.api.Assertions.assertThat;

import derek.model.RecordId;
import derek.model.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
  private static final RecordId AIGUL = id(RecordKind.PERSON, "aigul-ulgi");
  private static final RecordId SERIK = id(RecordKind.PERSON, "serik");
  private static final RecordId PICKET = id(RecordKind.PROTEST, "square-picket");
  private static final RecordId CASE = id(RecordKind.CASE, "square-case");
  private static final RecordId REPORT = id(RecordKind.SOURCE, "report");

  @TempDir Path content;
  private Site site;

  @BeforeEach
  void plan() throws IOException {
    site = SitePlanner.plan(SampleSite.archive(content));
  }

  @Test
  void areFoundFromBothEnds() {
    assertThat(from(PICKET, Connection.Kind.PARTICIPANT)).containsExactly(AIGUL, SERIK);
    assertThat(to(AIGUL, Connection.Kind.PARTICIPANT)).containsExactly(PICKET);
    assertThat(to(AIGUL, Connection.Kind.PARTY)).containsExactly(CASE);
    assertThat(to(CASE, Connection.Kind.LED_TO)).containsExactly(PICKET);
    assertThat(to(id(RecordKind.PROTEST, "spring-actions"), Connection.Kind.PART_OF))
        .containsExactly(PICKET);
    assertThat(to(id(RecordKind.PLACE, "old-town"), Connection.Kind.TOOK_PLACE_IN))
        .containsExactly(PICKET);
    assertThat(to(id(RecordKind.PLACE, "town"), Connection.Kind.WITHIN))
        .containsExactly(id(RecordKind.PLACE, "old-town"));
    assertThat(to(id(RecordKind.ARTICLE, "code-1"), Connection.Kind.CHARGED_UNDER))
        .containsExactly(CASE);
    assertThat(to(id(RecordKind.ORGANIZATION, "town-court"), Connection.Kind.DECIDED_BY))
        .containsExactly(CASE);
    assertThat(to(id(RecordKind.ORGANIZATION, "newsroom"), Connection.Kind.PUBLISHED_BY))
        .containsExactly(REPORT);
  }

  @Test
  void aPlaceHasWhatHappenedWithinIt() {
    RecordId town = id(RecordKind.PLACE, "town");

    assertThat(to(town, Connection.Kind.TOOK_PLACE_IN)).isEmpty();
    assertThat(site.connections().toPlace(town, Connection.Kind.TOOK_PLACE_IN))
        .extracting(each -> each.from().id())
        .containsExactly(PICKET);
  }

  @Test
  void aMentionCountsOnlyWhereNothingElseConnects() {
    assertThat(to(CASE, Connection.Kind.MENTIONS)).containsExactly(AIGUL);
    assertThat(site.connections().mentionsAlone(CASE)).isEmpty();
    assertThat(site.connections().mentionsAlone(AIGUL))
        .extracting(each -> each.from().id())
        .containsExactly(SERIK);
  }

  @Test
  void aPassageKnowsWhoCitesItEachOnce() {
    assertThat(site.citations().citing(REPORT, "4"))
        .extracting(each -> each.id())
        .containsExactly(AIGUL, PICKET, CASE);
    assertThat(site.citations().citing(REPORT, "5")).isEmpty();
  }

  private List<RecordId> from(RecordId record, Connection.Kind kind) {
    return site.connections().from(record, kind).stream().map(each -> each.to().id()).toList();
  }

  private List<RecordId> to(RecordId record, Connection.Kind kind) {
    return site.connections().to(record, kind).stream().map(each -> each.from().id()).toList();
  }

  private static RecordId id(RecordKind kind, String slug) {
    return new RecordId(kind, slug);
  }
}
