package derek.linkcheck;

import derek.linkcheck.extract.Locator;
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

  ExternalLinks(ResolvedSite site) {
    for (ResolvedFile file : site.all()) {
      file.forEach(
          (reference, resolution) -> {
            WebUrl url = resolution.url();
            if (resolution.isExternal() && url != null) {
              add(url.withoutFragment().toString(), file.facts().file(), reference.spot());
            }
          });
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
