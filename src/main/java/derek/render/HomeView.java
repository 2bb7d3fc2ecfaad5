package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a language.
 *
 * @param lead null where the editors wrote no text for it
 * @param summary empty where the editors wrote none
 * @param legend what a reader meets on the pages, by the keys of {@code home.legend.}
 */
public record HomeView(
    Frame frame,
    String tagline,
    @Nullable Claim lead,
    SafeString summary,
    List<Figure> figures,
    List<Entry> reports,
    List<ListView.Section> protests,
    List<Entry> people,
    List<Entry> cases,
    List<String> legend,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "home";
  }

  /** How many records of a kind the site has. */
  public record Figure(String section, int count, String href) {}
}
