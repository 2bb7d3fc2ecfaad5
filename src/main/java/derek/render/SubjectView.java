package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization, a place, a term or an article of law.
 *
 * @param law the law of an article; null for others
 * @param within the place that holds it; null where there is none
 * @param coordinates of a place; null where there are none
 */
public record SubjectView(
    Frame frame,
    Header header,
    @Nullable String law,
    @Nullable Link within,
    @Nullable CoordinatesView coordinates,
    List<Claim> text,
    List<FactView> facts,
    List<DisagreementView> disagreements,
    List<Group> groups,
    Outside outside,
    List<OtherNameView> otherNames,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "subject";
  }
}
