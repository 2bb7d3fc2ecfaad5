package derek.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of record, each with its folder in {@code content/} (and in the site) and the scheme of
 * links to it.
 */
public enum RecordKind {
  PERSON("people", "person"),
  PROTEST("protests", "protest"),
  CASE("cases", "case"),
  SOURCE("sources", "source"),
  ORGANIZATION("organizations", "organization"),
  PLACE("places", "place"),
  TERM("glossary", "term"),
  ARTICLE("articles-of-law", "article"),
  PAGE("pages", "page");

  private final String folder;
  private final String scheme;

  RecordKind(String folder, String scheme) {
    this.folder = folder;
    this.scheme = scheme;
  }

  /** The folder's name, in the content and in the site. */
  public String folder() {
    return folder;
  }

  /**
   * What stands before the colon of a link in Markdown: {@code person} in {@code
   * person:erkin-sabanshiev}.
   */
  public String scheme() {
    return scheme;
  }

  public static Optional<RecordKind> ofScheme(String scheme) {
    return Arrays.stream(values()).filter(kind -> kind.scheme.equals(scheme)).findFirst();
  }
}
