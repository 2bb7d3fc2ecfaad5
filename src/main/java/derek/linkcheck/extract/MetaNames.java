package derek.linkcheck.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which {@code meta} elements hold an address in their {@code content}. */
final class MetaNames {
  private static final Set<String> RESOURCES =
      Set.of(
          "og:image",
          "og:image:url",
          "og:image:secure_url",
          "og:audio",
          "og:audio:url",
          "og:audio:secure_url",
          "og:video",
          "og:video:url",
          "og:video:secure_url",
          "twitter:image",
          "twitter:image:src",
          "twitter:player",
          "thumbnail",
          "msapplication-config",
          "msapplication-tileimage",
          "msapplication-square70x70logo",
          "msapplication-square150x150logo",
          "msapplication-square310x310logo",
          "msapplication-wide310x150logo");
  private static final Set<String> PAGES = Set.of("og:url", "twitter:url");

  private MetaNames() {}

  /** The role of the address in a meta element of this name or property; empty where it is none. */
  static Optional<LinkRole> role(String name) {
    String key = name.trim().toLowerCase(Locale.ROOT);
    if (RESOURCES.contains(key)) {
      return Optional.of(LinkRole.RESOURCE);
    }
    return PAGES.contains(key) ? Optional.of(LinkRole.METADATA) : Optional.empty();
  }
}
