package derek.linkcheck;

import derek.linkcheck.extract.AddressFilter;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Locator;
import derek.linkcheck.extract.Reference;
import derek.linkcheck.extract.Spot;
import derek.linkcheck.url.WebUrl;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The addresses of other sites, each with its first place. */
final class ExternalLinks {
  private final Map<String, Uses> byUrl = new TreeMap<>();

  private ExternalLinks() {}

  /** Those of a site of which every file was looked at. */
  static ExternalLinks of(ResolvedSite site) {
    ExternalLinks links = new ExternalLinks();
    for (ResolvedFile file : site.all()) {
      file.forEach((reference, resolution) -> links.add(file.facts(), reference, resolution));
    }
    return links;
  }

  /** Those of any site: resolves no more than what can lead out of it. */
  static ExternalLinks of(SiteFiles files, LinkCheckOptions options) {
    ExternalLinks links = new ExternalLinks();
    Resolver resolver = new Resolver(files, new UrlSpace(options), options);
    AddressFilter filter = new AddressFilter(raw -> mayLeadOut(raw, options));
    for (FileFacts file : files.all()) {
      List<Reference> references =
          file.hasBaseAddress() ? file.references() : file.references(filter);
      List<Resolution> resolutions = resolver.resolve(file, references);
      for (int i = 0; i < references.size(); i++) {
        links.add(file, references.get(i), resolutions.get(i));
      }
    }
    return links;
  }

  /** Whether an address may be another site's, by the little that a glance shows. */
  private static boolean mayLeadOut(String raw, LinkCheckOptions options) {
    WebUrl own = options.baseUrl();
    if (own != null && options.neighbours().isEmpty() && raw.startsWith(own.toString())) {
      return false;
    }
    return raw.indexOf(':') >= 0
        || raw.indexOf('\\') >= 0
        || raw.contains("//")
        || raw.chars().anyMatch(Character::isISOControl);
  }

  private void add(FileFacts file, Reference reference, Resolution resolution) {
    WebUrl url = resolution.url();
    if (resolution.isExternal() && url != null) {
      add(url.withoutFragment().toString(), file.file(), reference.spot());
    }
  }

  private void add(String url, SiteFile file, Spot spot) {
    byUrl.computeIfAbsent(url, key -> new Uses(file, spot)).add(file, spot);
  }

  /** Sorted by address. */
  List<ExternalLink> list(FindingAssembler assembler, boolean located) {
    Map<String, Locator> locators = new HashMap<>();
    List<ExternalLink> links = new ArrayList<>();
    byUrl.forEach(
        (url, uses) -> {
          SiteFile file = uses.file;
          Locator locator =
              located ? locators.computeIfAbsent(file.path(), path -> Locator.of(file)) : null;
          links.add(link(url, uses, locator, assembler));
        });
    return links;
  }

  private static ExternalLink link(
      String url, Uses uses, @Nullable Locator locator, FindingAssembler assembler) {
    LinkPlace place = assembler.place(uses.file.path(), uses.spot, locator);
    return new ExternalLink(url, place, List.copyOf(uses.pages));
  }

  /** Where one address stands. */
  private static final class Uses {
    private final TreeSet<String> pages = new TreeSet<>();
    private SiteFile file;
    private Spot spot;

    Uses(SiteFile file, Spot spot) {
      this.file = file;
      this.spot = spot;
    }

    void add(SiteFile newFile, Spot newSpot) {
      pages.add(newFile.path());
      if (newFile.path().compareTo(file.path()) < 0) {
        file = newFile;
        spot = newSpot;
      }
    }
  }
}
