package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every file with its references resolved: what the rules look at. */
final class ResolvedSite {
  private final SiteFiles files;
  private final UrlSpace space;
  private final LinkCheckOptions options;
  private final List<ResolvedFile> resolved = new ArrayList<>();
  private final Map<String, ResolvedFile> byPath = new HashMap<>();
  private final Redirects redirects;

  ResolvedSite(List<FileFacts> facts, LinkCheckOptions options) {
    this.options = options;
    files = new SiteFiles(facts, options.indexFiles());
    space = new UrlSpace(options);
    Resolver resolver = new Resolver(files, space, options);
    for (FileFacts file : facts) {
      ResolvedFile resolvedFile = new ResolvedFile(file, resolver.resolveAll(file));
      resolved.add(resolvedFile);
      byPath.put(file.path(), resolvedFile);
    }
    redirects = new Redirects(resolved);
  }

  SiteFiles files() {
    return files;
  }

  UrlSpace space() {
    return space;
  }

  LinkCheckOptions options() {
    return options;
  }

  Redirects redirects() {
    return redirects;
  }

  /** Every file, in the order of the files. */
  List<ResolvedFile> all() {
    return resolved;
  }

  /** The resolved form of a file of this site. */
  ResolvedFile of(FileFacts file) {
    ResolvedFile found = byPath.get(file.path());
    if (found == null) {
      throw new IllegalArgumentException("not a file of this site: " + file.path());
    }
    return found;
  }

  /** Pages that the contract between the languages, the sitemap and the menu holds for. */
  List<ResolvedFile> contractPages() {
    List<ResolvedFile> pages = new ArrayList<>();
    for (ResolvedFile file : resolved) {
      if (file.facts().isPage()
          && !redirects.isStub(file.facts())
          && !Glob.matchesAny(options.standalonePages(), file.facts().path())) {
        pages.add(file);
      }
    }
    return pages;
  }

  /** The language in whose folder a file lies; null for a file that stands in none. */
  @Nullable String folderLanguage(String path) {
    for (String language : options.languages()) {
      if (path.startsWith(language + "/")) {
        return language;
      }
    }
    return null;
  }
}
