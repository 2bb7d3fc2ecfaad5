package derek.render;

import derek.metadata.HowToCite;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each part that pages are made of, as the first record shows it that has it. A part that no record
 * has is empty or null.
 *
 * @param header of a person
 * @param summary of an act
 * @param entries acts, as lists show them
 * @param stale the way to the original, as a page with a stale translation shows it
 * @param legend what the first page explains
 * @param notes of all that is shown
 */
public record StyleView(
    Frame frame,
    @Nullable Header header,
    SafeString summary,
    Frame.@Nullable LanguageLink stale,
    List<FactView> facts,
    List<StatusView> statuses,
    List<DesignationView> designations,
    List<DisagreementView> disagreements,
    List<Claim> demands,
    List<ProtestView.SloganView> slogans,
    List<Claim> response,
    List<CaseView.ChargeView> charges,
    List<CaseView.DecisionView> decisions,
    List<CaseView.PositionView> positions,
    @Nullable TimelineFigure timeline,
    @Nullable ConnectionsFigure connections,
    List<Entry> entries,
    Outside outside,
    List<OtherNameView> otherNames,
    List<String> legend,
    List<Frame.SheetLink> sheets,
    @Nullable HowToCite howToCite,
    List<Note> notes)
    implements PageView {
  @Override
  public String template() {
    return "style";
  }
}
