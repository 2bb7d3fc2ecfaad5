package derek.render;

import java.util.List;

/** The site's root, in all languages. */
public record FrontView(Frame frame, List<Section> sections) implements PageView {
  @Override
  public String template() {
    return "front";
  }

  /** What the root says in one language. */
  public record Section(
      String language,
      String title,
      String tagline,
      String home,
      List<Link> information,
      List<Frame.NavigationLink> navigation) {}
}
