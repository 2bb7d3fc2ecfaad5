package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.Reference;
import derek.linkcheck.url.InvalidUrlException;
import derek.linkcheck.url.WebUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells where every reference of a file leads. What a folder's pages have in common (their menu) is
 * resolved once. Not safe for several threads.
 */
final class Resolver {
  private final UrlSpace space;
  private final AddressJudge judge;
  private final Map<String, Map<String, Resolution>> known = new HashMap<>();
  private final Map<WebUrl, Resolution> sound = new HashMap<>();

  Resolver(SiteFiles files, UrlSpace space, LinkCheckOptions options) {
    this.space = space;
    judge = new AddressJudge(files, space, options);
  }

  /** The resolutions of a file's references, in their order. */
  List<Resolution> resolveAll(FileFacts file) {
    return resolve(file, file.references());
  }

  /** The resolutions of some references of a file, in their order. */
  List<Resolution> resolve(FileFacts file, List<Reference> references) {
    WebUrl document = space.urlOf(file);
    WebUrl base = base(file.hasBaseAddress() ? file.head() : null, document);
    Map<String, Resolution> inFolder = memory(folder(base));
    Map<String, Resolution> onHost = memory(base.origin());
    List<Resolution> resolutions = new ArrayList<>(references.size());
    for (Reference reference : references) {
      boolean relative = isRelative(reference.raw());
      resolutions.add(resolve(file, base, reference, relative ? inFolder : onHost));
    }
    return resolutions;
  }

  private Map<String, Resolution> memory(String scope) {
    return known.computeIfAbsent(scope, key -> new HashMap<>());
  }

  /** Addresses from the root mean the same on every page of a host. */
  private static boolean isRelative(String raw) {
    return !raw.startsWith("/") && !raw.startsWith("http://") && !raw.startsWith("https://");
  }

  private static WebUrl base(@Nullable PageHead head, WebUrl document) {
    String address = head == null ? null : head.baseAddress();
    if (address == null) {
      return document;
    }
    try {
      WebUrl base = document.resolve(address);
      return base.isOpaque() ? document : base;
    } catch (InvalidUrlException e) {
      return document;
    }
  }

  private static String folder(WebUrl url) {
    return url.origin() + url.path().substring(0, url.path().lastIndexOf('/') + 1);
  }

  private Resolution resolve(
      FileFacts file, WebUrl base, Reference reference, Map<String, Resolution> memory) {
    String raw = reference.raw();
    if (dependsOnDocument(raw)) {
      return resolveNew(file, base, raw);
    }
    Resolution resolution = memory.get(raw);
    if (resolution == null) {
      resolution = resolveNew(file, base, raw);
      memory.put(raw, resolution);
    }
    return resolution;
  }

  /** Whether the address means another thing on each page of a folder. */
  private static boolean dependsOnDocument(String raw) {
    if (raw.isEmpty()) {
      return true;
    }
    char first = raw.charAt(0);
    return first == '#' || first == '?' || first <= ' ';
  }

  private Resolution resolveNew(FileFacts file, WebUrl base, String raw) {
    try {
      return shared(judge.judge(file, base.resolve(raw), raw));
    } catch (InvalidUrlException e) {
      return Resolution.defect(null, new Defect(LinkRule.INVALID_URL, e.reason(), null));
    }
  }

  /** One for all who lead to an address, however they write it, where nothing is wrong with it. */
  private Resolution shared(Resolution resolution) {
    WebUrl url = resolution.url();
    if (url == null || resolution.defect() != null) {
      return resolution;
    }
    Resolution first = sound.putIfAbsent(url, resolution);
    return first == null ? resolution : first;
  }
}
