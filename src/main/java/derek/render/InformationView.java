package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/** A page of the editors' own. */
public record InformationView(
    Frame frame, String name, Claim lead, SafeString summary, List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "information";
  }
}
