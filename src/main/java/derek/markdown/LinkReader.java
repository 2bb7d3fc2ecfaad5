package derek.markdown;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Markup;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a link's address: another record, a page elsewhere, or a place on this page. Nothing else
 * passes.
 */
final class LinkReader {
  private static final List<String> SCHEMES =
      Arrays.stream(RecordKind.values()).map(RecordKind::scheme).toList();

  /** A page of this site, as its address has it. */
  private static final Pattern PAGE = Pattern.compile("([a-z-]+)/([a-z0-9-]+)\\.html(#.*)?$");

  private static final Pattern FRAGMENT = Pattern.compile("[\\p{L}\\p{N}._-]+");

  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;

  LinkReader(LineIndex lines, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** The gap for the link, or null where the address is refused. */
  @Nullable Markup read(String address, int offset) {
    SourcePosition at = lines.position(offset);
    if (address.startsWith("#") && isFragment(address.substring(1))) {
      return new Markup.FragmentLink(address.substring(1), at);
    }
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon);
    if (scheme.equals("https") || scheme.equals("http")) {
      return web(address, at);
    }
    Optional<RecordKind> kind = RecordKind.ofScheme(scheme);
    return kind.isPresent() && hasGoodFragment(address)
        ? record(kind.get(), address.substring(colon + 1), at)
        : refused(address, scheme, at);
  }

  private static boolean hasGoodFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 || isFragment(address.substring(hash + 1));
  }

  private static boolean isFragment(String text) {
    return FRAGMENT.matcher(text).matches();
  }

  private @Nullable Markup web(String address, SourcePosition at) {
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null && uri.getUserInfo() == null) {
        return new Markup.ExternalLink(uri.toASCIIString(), at);
      }
    } catch (URISyntaxException e) {
      // Told below, in an editor's words.
    }
    diagnostics.add(
        Diagnostic.error("web-address", at, "“" + address + "” is no address of a web page")
            .expected("https://host/path, spaces and other letters percent-encoded", address));
    return null;
  }

  private @Nullable Markup record(RecordKind kind, String rest, SourcePosition at) {
    int hash = rest.indexOf('#');
    String slug = hash < 0 ? rest : rest.substring(0, hash);
    if (!RecordId.isValidSlug(slug)) {
      diagnostics.add(
          Diagnostic.error("invalid-id", at, "“" + slug + "” cannot be an id")
              .expected("lower-case letters a–z, digits and single hyphens", slug)
              .hint(LookAlikes.hint(slug).orElse(null)));
      return null;
    }
    String fragment = hash < 0 ? null : rest.substring(hash + 1);
    return new Markup.RecordLink(new RecordId(kind, slug), fragment, at);
  }

  /** How to name a page of this site that somebody leads to by its address. */
  private static Optional<String> page(String address) {
    Matcher page = PAGE.matcher(address);
    return page.find()
        ? Arrays.stream(RecordKind.values())
            .filter(kind -> kind.folder().equals(page.group(1)))
            .map(kind -> "did you mean “" + kind.scheme() + ":" + page.group(2) + "”?")
            .findFirst()
        : Optional.empty();
  }

  private @Nullable Markup refused(String address, String scheme, SourcePosition at) {
    diagnostics.add(
        Diagnostic.error("link-address", at, "a link cannot lead to “" + address + "”")
            .expected("person:ID, protest:ID, case:ID, …, https://…, or #heading", address)
            .hint(hint(address, scheme)));
    return null;
  }

  private static @Nullable String hint(String address, String scheme) {
    return page(address)
        .or(() -> LookAlikes.hint(scheme))
        .or(() -> scheme.isEmpty() ? Optional.empty() : Suggestion.of(scheme, SCHEMES))
        .orElse(null);
  }
}
