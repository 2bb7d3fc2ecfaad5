package derek.site;

/**
 * The same page in a language, as search engines are told of it.
 *
 * @param hreflang a language tag, or {@link #DEFAULT}
 */
public record Alternate(String hreflang, Permalink permalink) {
  /** The page for readers of none of the languages. */
  public static final String DEFAULT = "x-default";
}
