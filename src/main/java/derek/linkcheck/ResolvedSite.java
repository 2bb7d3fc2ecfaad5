package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files with their references resolved: what the rules look at. */
final class ResolvedSite {
  private final SiteFiles files;
  private final UrlSpace space;
  private final LinkCheckOptions options;
  private final Resolver resolver;
  private final List<ResolvedFile> resolved = new ArrayList<>();
  private final Map<String, ResolvedFile> byPath = new HashMap<>();
  private final Redirects redirects;

  /** A site of which every file is looked at. */
  ResolvedSite(SiteFiles files, LinkCheckOptions options) {
    this(files, files.all(), options);
  }

  /**
   * A site of which some files are looked at.
   *
   * @param part these files; perhaps not as they are now
   */
  ResolvedSite(SiteFiles files, List<FileFacts> part, LinkCheckOptions options) {
    this.files = files;
    this.options = options;
    space = new UrlSpace(options);
    resolver = new Resolver(files, space, options);
    for (FileFacts file : part) {
      ResolvedFile resolvedFile = new ResolvedFile(file, resolver.resolveAll(file));
      resolved.add(resolvedFile);
      byPath.put(file.path(), resolvedFile);
    }
    redirects =
        new Redirects(files.all().stream().filter(FileFacts::hasRefresh).map(this::of).toList());
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

  /** Every file that is looked at, in the order of the files. */
  List<ResolvedFile> all() {
    return resolved;
  }

  /** The resolved form of a file of this site. */
  ResolvedFile of(FileFacts file) {
    if (files.at(file.path()) == null) {
      throw new IllegalArgumentException("not a file of this site: " + file.path());
    }
    return byPath.computeIfAbsent(
        file.path(), path -> new ResolvedFile(file, resolver.resolveAll(file)));
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
