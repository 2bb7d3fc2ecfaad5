package derek.render;

import java.util.List;

/**
 * A source of a sheet.
 *
 * @param number counts from 1, in the order of first mention
 * @param anchor its id in the page
 * @param labels how the site names it in each language of the sheet
 * @param passages those that the sheet cites, as printed; empty where the source is one passage
 * @param url its address as published, or else that of its page on the site; printed in full
 * @param published whether that is its own address
 */
public record SheetSource(
    int number,
    String anchor,
    List<ForeignText> labels,
    List<String> passages,
    String url,
    boolean published) {
  /** The passages as one text. */
  public String passageList() {
    return String.join(", ", passages);
  }
}
