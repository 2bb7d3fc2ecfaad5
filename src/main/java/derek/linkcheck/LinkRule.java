package derek.linkcheck;

import java.util.Arrays;
import java.util.Optional;

/** Every rule of the link checker. {@code docs/link-validation.md} has a line for each. */
public enum LinkRule {
  BROKEN_LINK("broken-link", LinkSeverity.ERROR, "The address leads to no file of the site"),
  BROKEN_FRAGMENT("broken-fragment", LinkSeverity.ERROR, "The page has no element of this id"),
  BROKEN_TEXT_FRAGMENT(
      "broken-text-fragment", LinkSeverity.WARNING, "The page does not hold the text"),
  BROKEN_IMAGE_MAP("broken-image-map", LinkSeverity.ERROR, "The page has no map of this name"),
  WRONG_CASE("wrong-case", LinkSeverity.ERROR, "The file is written with other capitals"),
  UNICODE_FORM("unicode-form", LinkSeverity.ERROR, "The same letters in another Unicode form"),
  LOOK_ALIKE_LETTERS(
      "look-alike-letters", LinkSeverity.ERROR, "Letters of another alphabet that look the same"),
  SLASH_AFTER_FILE("slash-after-file", LinkSeverity.ERROR, "A slash after the name of a file"),
  NO_INDEX_FILE("no-index-file", LinkSeverity.ERROR, "The folder has no index file"),
  FOLDER_SLASH(
      "folder-slash", LinkSeverity.REDIRECT, "The folder's slash is against the slash policy"),
  LINK_TO_REDIRECT("link-to-redirect", LinkSeverity.REDIRECT, "The page only sends on"),
  REDIRECT_LOOP("redirect-loop", LinkSeverity.ERROR, "Pages that send on to each other"),
  INVALID_URL("invalid-url", LinkSeverity.ERROR, "No browser reads this as an address"),
  MALFORMED_ESCAPE(
      "malformed-escape", LinkSeverity.WARNING, "A percent sign that begins no escape"),
  EMPTY_LINK("empty-link", LinkSeverity.ERROR, "The address of something to load is empty"),
  EMPTY_HREF(
      "empty-href", LinkSeverity.WARNING, "A link or form leads to its own page", Scope.PROJECT),
  UNKNOWN_SCHEME("unknown-scheme", LinkSeverity.ERROR, "No program knows this scheme"),
  SCRIPT_LINK(
      "script-link", LinkSeverity.WARNING, "A link that only a script can follow", Scope.PROJECT),
  LOCAL_FILE("local-file", LinkSeverity.ERROR, "An address of one person's computer"),
  WRONG_HOST("wrong-host", LinkSeverity.ERROR, "Another host name than the site's own"),
  WRONG_SCHEME("wrong-scheme", LinkSeverity.ERROR, "Another scheme than the site's own"),
  OUTSIDE_BASE("outside-base", LinkSeverity.ERROR, "The site's host, but not its base path"),
  OUTSIDE_FOLDER("outside-folder", LinkSeverity.ERROR, "A relative address above the site's root"),
  RELATIVE_IN_404(
      "relative-in-404",
      LinkSeverity.ERROR,
      "404.html is answered at any depth, where a relative address leads elsewhere",
      Scope.PROJECT),
  DUPLICATE_ID("duplicate-id", LinkSeverity.WARNING, "Several elements of one id"),
  MISSING_ALT(
      "missing-alt", LinkSeverity.WARNING, "An image without a text in its place", Scope.NEVER),
  HTML_LANGUAGE(
      "html-language", LinkSeverity.ERROR, "The page's language is missing or not its folder's"),
  HREFLANG_MISSING(
      "hreflang-missing", LinkSeverity.ERROR, "No alternate for a language of the site"),
  HREFLANG_INVALID("hreflang-invalid", LinkSeverity.ERROR, "Not a BCP 47 language tag"),
  HREFLANG_DUPLICATE("hreflang-duplicate", LinkSeverity.ERROR, "Two alternates for one language"),
  HREFLANG_SELF("hreflang-self", LinkSeverity.ERROR, "The page is not among its alternates"),
  HREFLANG_DEFAULT("hreflang-default", LinkSeverity.ERROR, "No x-default among the alternates"),
  HREFLANG_LANGUAGE(
      "hreflang-language", LinkSeverity.ERROR, "The target is in another language than promised"),
  HREFLANG_RECIPROCAL(
      "hreflang-reciprocal", LinkSeverity.ERROR, "The alternate does not name the page in return"),
  COUNTERPART_MISSING(
      "counterpart-missing", LinkSeverity.ERROR, "The page is missing in another language"),
  CANONICAL_MISSING("canonical-missing", LinkSeverity.ERROR, "The page names no canonical address"),
  CANONICAL_OTHER(
      "canonical-other", LinkSeverity.ERROR, "The canonical address is not the page's own"),
  SITEMAP_MISSING_PAGE("sitemap-missing-page", LinkSeverity.ERROR, "Not in the sitemap"),
  SITEMAP_UNWANTED_PAGE(
      "sitemap-unwanted-page", LinkSeverity.ERROR, "In the sitemap, but not to be indexed"),
  SITEMAP_ALTERNATES(
      "sitemap-alternates", LinkSeverity.ERROR, "Other alternates in the sitemap than on the page"),
  ORPHAN_PAGE("orphan-page", LinkSeverity.ERROR, "No path of links leads here from a home page"),
  UNUSED_ASSET("unused-asset", LinkSeverity.WARNING, "No file refers to this one"),
  IGNORE_UNUSED("ignore-unused", LinkSeverity.WARNING, "An ignore that nothing needs"),
  IGNORE_EXPIRED("ignore-expired", LinkSeverity.WARNING, "An ignore whose time is over"),
  EXTERNAL_GONE("external-gone", LinkSeverity.ERROR, "The outside page does not exist any more"),
  EXTERNAL_FAILED("external-failed", LinkSeverity.ERROR, "The outside server fails repeatedly"),
  EXTERNAL_DNS("external-dns", LinkSeverity.ERROR, "The outside host has no address"),
  EXTERNAL_TLS("external-tls", LinkSeverity.ERROR, "The outside certificate does not hold"),
  EXTERNAL_TIMEOUT("external-timeout", LinkSeverity.ERROR, "The outside server does not answer"),
  EXTERNAL_BLOCKED("external-blocked", LinkSeverity.WARNING, "The outside server refuses robots"),
  EXTERNAL_MOVED("external-moved", LinkSeverity.WARNING, "The outside page has a new address");

  private final String id;
  private final LinkSeverity severity;
  private final String title;
  private final Scope scope;

  LinkRule(String id, LinkSeverity severity, String title) {
    this(id, severity, title, Scope.ALWAYS);
  }

  LinkRule(String id, LinkSeverity severity, String title, Scope scope) {
    this.id = id;
    this.severity = severity;
    this.title = title;
    this.scope = scope;
  }

  /** The stable name, such as {@code broken-link}. */
  public String id() {
    return id;
  }

  /** The severity where no option says otherwise. */
  public LinkSeverity severity() {
    return severity;
  }

  /** What a finding of this rule means, without a full stop. */
  public String title() {
    return title;
  }

  /** Whether the rule runs where no option names it, on a site of this project or on another. */
  public boolean isOnByDefault(boolean project) {
    return scope == Scope.ALWAYS || (project && scope == Scope.PROJECT);
  }

  /** The rule of a name; empty where there is none. */
  public static Optional<LinkRule> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }

  /** For which sites a rule runs where no option names it. */
  private enum Scope {
    ALWAYS,
    /** Sites of this project: others follow other habits here. */
    PROJECT,
    NEVER
  }
}
