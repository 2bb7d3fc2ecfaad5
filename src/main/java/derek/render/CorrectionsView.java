package derek.render;

import java.util.List;

/** All mistakes that the site has corrected, the newest first. */
public record CorrectionsView(Frame frame, List<Row> rows) implements PageView {
  @Override
  public String template() {
    return "corrections";
  }

  /**
   * One mistake.
   *
   * @param page the corrected page
   * @param kind the kind of its record, by its scheme: {@code person}
   */
  public record Row(Link page, String kind, CorrectionView correction) {}
}
