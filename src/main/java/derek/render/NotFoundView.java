package derek.render;

import java.util.List;

/**
 * What a server shows for an address that does not exist, in all languages. Its links begin at the
 * server's root, as it is shown at any depth.
 */
public record NotFoundView(Frame frame, List<FrontView.Section> sections) implements PageView {
  @Override
  public String template() {
    return "not-found";
  }
}
