package derek.linkcheck.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the relation of a {@code link} element makes of its address. */
final class LinkRelations {
  /** Connections and vocabularies: nobody asks for a document there. */
  private static final Set<String> NOT_LINKS =
      Set.of("preconnect", "dns-prefetch", "profile", "pingback", "schema.dc", "schema.dcterms");

  private static final Set<String> RESOURCES =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "apple-touch-startup-image",
          "mask-icon",
          "fluid-icon",
          "image_src",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender");

  private LinkRelations() {}

  /**
   * The role of a link by its {@code rel}; empty where it is no link.
   *
   * @param rel as written; relations with white space between
   */
  static Optional<LinkRole> role(String rel) {
    LinkRole role = null;
    boolean excluded = false;
    for (String relation : rel.toLowerCase(Locale.ROOT).trim().split("\\s+", -1)) {
      excluded |= NOT_LINKS.contains(relation);
      if (relation.equals("canonical")) {
        return Optional.of(LinkRole.CANONICAL);
      } else if (RESOURCES.contains(relation)) {
        role = LinkRole.RESOURCE;
      } else if (relation.equals("alternate") && role == null) {
        role = LinkRole.ALTERNATE;
      }
    }
    return excluded && role == null
        ? Optional.empty()
        : Optional.of(role == null ? LinkRole.METADATA : role);
  }
}
