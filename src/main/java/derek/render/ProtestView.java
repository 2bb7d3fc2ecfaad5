package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A protest or another act.
 *
 * @param when the date, with its marks
 * @param wording the source's own words for the date; null where the date says it all
 * @param timeline null where too little is dated
 * @param connections null where the groups say as much
 * @param size null where no source tells it
 */
public record ProtestView(
    Frame frame,
    Header header,
    DateText when,
    @Nullable String wording,
    SafeString whenMarks,
    List<Entry> places,
    @Nullable Entry partOf,
    @Nullable Claim size,
    List<FactView> facts,
    SafeString summary,
    List<Claim> demands,
    List<SloganView> slogans,
    List<Claim> response,
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
    return "protest";
  }

  /**
   * Words on a placard.
   *
   * @param translation ours; null where the reader needs none
   */
  public record SloganView(
      String text, String language, @Nullable String translation, SafeString marks) {}
}
