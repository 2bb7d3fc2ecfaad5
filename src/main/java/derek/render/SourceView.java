package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source: how it was published as far as that is established, and its passages.
 *
 * @param kind as its messages are keyed
 * @param title null where it is not established
 * @param byline null where it is not established
 * @param address null where it is not established
 * @param archived null where there is no archived copy
 * @param versionDate the day as of which the address is meant, in ISO 8601; null where none is
 *     known
 * @param publisher null where it is not established
 * @param sourceLanguage the tag of the source's language
 * @param dateBasis how the date is known; null where it is printed on the source
 * @param seen how the editors saw it, as its messages are keyed; null where that is not recorded
 * @param seenOn null where that is not recorded
 * @param keptText whether the editors keep the full text
 * @param passages those that pages may cite
 * @param ignored those that no page needs
 */
public record SourceView(
    Frame frame,
    Header header,
    String kind,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String address,
    @Nullable String archived,
    @Nullable String versionDate,
    @Nullable Link publisher,
    String sourceLanguage,
    DateText date,
    @Nullable String dateBasis,
    @Nullable String seen,
    @Nullable DateText seenOn,
    boolean keptText,
    Coverage coverage,
    List<PassageView> passages,
    List<PassageView> ignored,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "source";
  }

  /**
   * How many of the passages the site's pages use.
   *
   * @param ignored those that no page needs, each with the reason
   * @param unused those that no page uses yet
   */
  public record Coverage(int used, int ignored, int unused) {
    public int total() {
      return used + ignored + unused;
    }
  }

  /**
   * A part of the source.
   *
   * @param anchor the passage's id in the page
   * @param note what the editors say of it, or why no page needs it; null where they say nothing
   * @param citing the pages that cite it
   */
  public record PassageView(
      String id,
      String anchor,
      List<Quotation> quotes,
      @Nullable String note,
      List<Entry> citing) {}
}
