package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criminal, administrative or extradition case.
 *
 * @param events its dated steps; empty where the timeline tells them
 * @param timeline null where too little is dated
 * @param connections null where the groups say as much
 */
public record CaseView(
    Frame frame,
    Header header,
    List<Entry> persons,
    List<FactView> facts,
    SafeString summary,
    List<ChargeView> charges,
    @Nullable TimelineFigure timeline,
    List<DevelopmentView> events,
    List<DecisionView> decisions,
    List<PositionView> positions,
    List<StatusView> statuses,
    List<DesignationView> designations,
    @Nullable ConnectionsFigure connections,
    List<DisagreementView> disagreements,
    List<Group> groups,
    Outside outside,
    List<OtherNameView> otherNames,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "case";
  }

  /** An accusation. */
  public record ChargeView(String text, List<Link> articles, SafeString marks) {}

  /**
   * What was decided.
   *
   * @param date null where it is not known
   * @param court null where the source does not name it
   */
  public record DecisionView(
      @Nullable DateText date, @Nullable Link court, String text, SafeString marks) {}

  /**
   * What one side says.
   *
   * @param side as its messages are keyed
   */
  public record PositionView(String side, String text, SafeString marks) {}
}
