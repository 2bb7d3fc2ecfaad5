package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param timeline null where too little is dated
 * @param connections null where the groups say as much
 * @param summary the text about the person; empty where there is none
 */
public record PersonView(
    Frame frame,
    Header header,
    SafeString summary,
    List<Claim> roles,
    List<Entry> residence,
    List<FactView> facts,
    List<StatusView> statuses,
    List<DesignationView> designations,
    @Nullable TimelineFigure timeline,
    @Nullable ConnectionsFigure connections,
    List<DisagreementView> disagreements,
    List<Group> groups,
    Outside outside,
    List<OtherNameView> otherNames,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "person";
  }
}
