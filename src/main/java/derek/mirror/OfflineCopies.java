package derek.mirror;

import derek.digest.Sha256;
import derek.model.Language;
import derek.output.OutputFile;
import derek.output.SiteFile;
import derek.output.StagedFile;
import derek.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The site as ZIPs to hand on: whole, and one for each language. A link in a copy to what the copy
 * does not hold leads to the public site.
 */
public final class OfflineCopies {
  private static final String COPIES = "site(?:-[A-Za-z0-9-]+)?\\.zip";

  private final Site site;
  private final List<StagedFile> files;
  private final Provenance provenance;

  private OfflineCopies(Site site, List<StagedFile> files, Provenance provenance) {
    this.site = site;
    this.files = files;
    this.provenance = provenance;
  }

  /** The copies of a site that consists of these files; the same files give the same bytes. */
  public static List<OutputFile> of(Site site, List<StagedFile> files, Provenance provenance) {
    OfflineCopies copies = new OfflineCopies(site, files, provenance);
    return chosen(site).parallelStream().map(copies::zip).toList();
  }

  /** Where the copies of a site stand in it. */
  public static List<String> paths(Site site) {
    return chosen(site).stream().map(Copy::path).toList();
  }

  private static List<Copy> chosen(Site site) {
    List<Language> languages = site.settings().languageList();
    List<Copy> chosen = new ArrayList<>();
    chosen.add(new Copy(site.offlineCopy().path(), List.of()));
    for (Language each : languages) {
      List<Language> others = languages.stream().filter(other -> !other.equals(each)).toList();
      chosen.add(new Copy(site.offlineCopy(each).path(), others));
    }
    return chosen;
  }

  /** A copy and the languages that it leaves out. */
  private record Copy(String path, List<Language> without) {
    boolean holds(SiteFile file) {
      return without.stream().noneMatch(each -> file.path().startsWith(each.tag() + "/"));
    }

    /** A link from anywhere to the root, and on to what the copy leaves out. */
    Pattern linkOut() {
      String folders =
          without.stream()
              .map(each -> "|" + Pattern.quote(each.tag()) + "/[^\"]*")
              .collect(Collectors.joining());
      return Pattern.compile(" href=\"((?:\\.\\./)*)(" + COPIES + folders + ")\"");
    }
  }

  private OutputFile zip(Copy copy) {
    Pattern linkOut = copy.linkOut();
    List<SiteFile> held = new ArrayList<>();
    SortedMap<String, String> digests = new TreeMap<>();
    for (StagedFile file : files) {
      if (copy.holds(file)) {
        boolean isPage = file.path().endsWith(".html");
        SiteFile page = isPage ? new RelinkedPage(file, linkOut, baseUrl()) : file;
        held.add(page);
        digests.put(file.path(), isPage ? Sha256.hex(page.bytes()) : file.sha256());
      }
    }
    held.add(new Manifest(digests).file(provenance));
    return new OutputFile(copy.path(), ZipBytes.of(held));
  }

  private String baseUrl() {
    return site.settings().baseUrl();
  }

  /** A page whose links to what the copy leaves out lead to the public site. */
  private record RelinkedPage(StagedFile page, Pattern linkOut, String baseUrl)
      implements SiteFile {
    @Override
    public String path() {
      return page.path();
    }

    @Override
    public byte[] bytes() {
      String text = new String(page.bytes(), StandardCharsets.UTF_8);
      int toRoot = (int) path().chars().filter(each -> each == '/').count() * "../".length();
      Matcher links = linkOut.matcher(text);
      StringBuilder changed = new StringBuilder(text.length());
      while (links.find()) {
        boolean fromRoot = links.group(1).length() == toRoot;
        String href = (fromRoot ? baseUrl : links.group(1)) + links.group(2);
        links.appendReplacement(changed, Matcher.quoteReplacement(" href=\"" + href + "\""));
      }
      return links.appendTail(changed).toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
