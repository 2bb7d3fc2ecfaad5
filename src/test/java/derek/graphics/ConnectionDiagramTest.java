package derek.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import derek.graphics.ConnectionDiagram.Line;
import derek.graphics.ConnectionDiagram.Node;
import derek.graphics.ConnectionDiagram.Tie;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionDiagramTest {
  private static final List<Tie> CROSSED = List.of(new Tie(0, 1), new Tie(1, 0), new Tie(1, 0));

  @Test
  void personsStandNearWhatTheyAreTiedToAndEventsKeepTheirOrder() {
    ConnectionDiagram diagram =
        ConnectionDiagram.of(List.of("A", "B"), List.of("first", "second"), CROSSED, List.of());

    assertThat(diagram.persons()).extracting(Node::index).containsExactly(1, 0);
    assertThat(diagram.events()).extracting(Node::index).containsExactly(0, 1);
  }

  @Test
  void aTieLeadsFromItsPersonToItsEventOnce() {
    ConnectionDiagram diagram =
        ConnectionDiagram.of(List.of("A", "B"), List.of("first", "second"), CROSSED, List.of());

    assertThat(diagram.ties())
        .containsExactly(
            "M230.0 48.0C325.0 48.0 325.0 48.0 420.0 48.0",
            "M230.0 16.0C325.0 16.0 325.0 16.0 420.0 16.0");
  }

  @Test
  void aSequelIsABowBesideItsColumn() {
    ConnectionDiagram diagram =
        ConnectionDiagram.of(
            List.of("A"), List.of("act", "case"), List.of(), List.of(new Tie(0, 1)));

    assertThat(diagram.sequels()).containsExactly("M420.0 16.0C360.0 16.0 360.0 48.0 420.0 48.0");
  }

  @Test
  void longNamesAreBrokenIntoLinesAndNoneCoversAnother() {
    String name = "Пикет ".repeat(12) + "А".repeat(50);
    ConnectionDiagram diagram =
        ConnectionDiagram.of(List.of("A"), List.of(name, name), List.of(), List.of());

    List<Line> lines = diagram.events().stream().flatMap(node -> node.lines().stream()).toList();
    assertThat(lines).hasSizeGreaterThan(6).allMatch(each -> each.text().length() <= 32);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).y() - lines.get(i - 1).y()).isGreaterThanOrEqualTo(18);
    }
    assertThat(lines.get(lines.size() - 1).y()).isLessThan(diagram.height());
  }

  @Test
  void theShorterColumnIsSharedOut() {
    ConnectionDiagram diagram =
        ConnectionDiagram.of(
            List.of("A"), List.of("1", "2", "3"), List.of(new Tie(0, 0)), List.of());

    assertThat(diagram.height()).isEqualTo(96);
    assertThat(diagram.persons()).extracting(Node::y).containsExactly(48.0);
  }
}
