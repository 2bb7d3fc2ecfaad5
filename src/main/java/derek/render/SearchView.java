package derek.render;

/**
 * The search of one language.
 *
 * @param library the script that searches
 * @param licence the library's
 * @param index the script with what there is to be found
 */
public record SearchView(Frame frame, String library, String licence, String index)
    implements PageView {
  @Override
  public String template() {
    return "search";
  }
}
