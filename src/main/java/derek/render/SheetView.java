package derek.render;

import java.util.List;

/**
 * A record on paper, in one language or in several side by side.
 *
 * @param texts what it says in each language; their sections and rows are the same, in one order
 * @param sources the numbered sources, shared by all languages
 * @param qr leads to the record's page
 * @param density how closely it is to be set, so that it takes two sheets of paper at most
 * @param day the newest day that it tells of, as {@code 2019-10-31}
 */
public record SheetView(
    Frame frame,
    List<SheetText> texts,
    List<SheetSource> sources,
    QrCode qr,
    String density,
    String day)
    implements PageView {
  @Override
  public String template() {
    return texts.size() == 1 ? "sheet" : "sheet-parallel";
  }
}
