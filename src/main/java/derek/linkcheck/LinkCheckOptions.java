package derek.linkcheck;

import derek.linkcheck.url.InvalidUrlException;
import derek.linkcheck.url.WebUrl;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a folder of files becomes a site, and which rules hold for it. Immutable. */
public final class LinkCheckOptions {
  private final @Nullable WebUrl baseUrl;
  private final boolean projectRules;
  private final List<String> languages;
  private final List<String> indexFiles;
  private final SlashPolicy slashPolicy;
  private final boolean htmlSuffixOptional;
  private final List<String> neighbours;
  private final List<String> standalonePages;
  private final List<String> standaloneFiles;
  private final Map<LinkRule, LinkSeverity> severities;
  private final Set<LinkRule> off;
  private final List<LinkIgnore> ignores;
  private final LocalDate today;
  private final boolean locatesExternalLinks;

  private LinkCheckOptions(Builder builder) {
    baseUrl = builder.baseUrl;
    projectRules = builder.projectRules;
    languages = List.copyOf(builder.languages);
    indexFiles = List.copyOf(builder.indexFiles);
    slashPolicy = builder.slashPolicy;
    htmlSuffixOptional = builder.htmlSuffixOptional;
    neighbours = List.copyOf(builder.neighbours);
    standalonePages = List.copyOf(builder.standalonePages);
    standaloneFiles = List.copyOf(builder.standaloneFiles);
    severities = new EnumMap<>(builder.severities);
    off = EnumSet.copyOf(builder.off);
    ignores = List.copyOf(builder.ignores);
    today = builder.today;
    locatesExternalLinks = builder.locatesExternalLinks;
  }

  /** Options for a folder that anybody built: the rules of this project's own sites are off. */
  public static Builder generic() {
    return new Builder(false);
  }

  /** Options for a site that this program built. */
  public static Builder project() {
    return new Builder(true);
  }

  /** The site's public address, ending with a slash; null where it is not known. */
  public @Nullable WebUrl baseUrl() {
    return baseUrl;
  }

  /** Whether the bilingual contract, the sitemap and orphans are looked at. */
  public boolean hasProjectRules() {
    return projectRules;
  }

  /** The languages of the site, each in a folder of its tag. */
  public List<String> languages() {
    return languages;
  }

  /** The files that answer to a folder's address, the first that exists. */
  public List<String> indexFiles() {
    return indexFiles;
  }

  public SlashPolicy slashPolicy() {
    return slashPolicy;
  }

  /** Whether {@code page} is answered with {@code page.html}. */
  public boolean isHtmlSuffixOptional() {
    return htmlSuffixOptional;
  }

  /** Beginnings of addresses on the site's own host that belong to other sites. */
  public List<String> neighbours() {
    return neighbours;
  }

  /** Pages that stand outside the contract: no counterpart, no sitemap, no link to them. */
  public List<String> standalonePages() {
    return standalonePages;
  }

  /** Files that need no reference: scripts load them, or others ask for them by name. */
  public List<String> standaloneFiles() {
    return standaloneFiles;
  }

  public List<LinkIgnore> ignores() {
    return ignores;
  }

  /** The day by which ignores expire. */
  public LocalDate today() {
    return today;
  }

  /** Whether links to other hosts get a line and a column; the command that asks them needs it. */
  public boolean locatesExternalLinks() {
    return locatesExternalLinks;
  }

  /** Whether a rule runs. */
  public boolean isOn(LinkRule rule) {
    return !off.contains(rule);
  }

  /** The severity of a rule by these options, or {@code usual} where they say nothing. */
  public LinkSeverity severity(LinkRule rule, LinkSeverity usual) {
    return severities.getOrDefault(rule, usual);
  }

  /** Collects options. Every one has a default; see {@code docs/link-validation.md}. */
  public static final class Builder {
    private @Nullable WebUrl baseUrl;
    private final boolean projectRules;
    private List<String> languages = List.of();
    private List<String> indexFiles = List.of("index.html");
    private SlashPolicy slashPolicy = SlashPolicy.REQUIRED;
    private boolean htmlSuffixOptional;
    private List<String> neighbours = List.of();
    private List<String> standalonePages = List.of("404.html");
    private List<String> standaloneFiles = List.of();
    private final Map<LinkRule, LinkSeverity> severities = new EnumMap<>(LinkRule.class);
    private final Set<LinkRule> off = EnumSet.noneOf(LinkRule.class);
    private List<LinkIgnore> ignores = List.of();
    private LocalDate today = LocalDate.EPOCH;
    private boolean locatesExternalLinks;

    private Builder(boolean projectRules) {
      this.projectRules = projectRules;
      for (LinkRule rule : LinkRule.values()) {
        if (!rule.isOnByDefault(projectRules)) {
          off.add(rule);
        }
      }
    }

    /**
     * The site's public address.
     *
     * @throws IllegalArgumentException where it is not an absolute http or https address, or has a
     *     query or fragment
     */
    public Builder baseUrl(@Nullable String address) {
      baseUrl = address == null ? null : parseBase(address);
      return this;
    }

    private static WebUrl parseBase(String address) {
      try {
        WebUrl url = WebUrl.parse(address.endsWith("/") ? address : address + "/");
        if (url.isWeb() && url.query() == null && url.fragment() == null) {
          return url;
        }
      } catch (InvalidUrlException e) {
        throw new IllegalArgumentException("not a base URL: " + address, e);
      }
      throw new IllegalArgumentException("not a base URL: " + address);
    }

    public Builder languages(List<String> tags) {
      languages = tags;
      return this;
    }

    public Builder indexFiles(List<String> names) {
      indexFiles = names;
      return this;
    }

    public Builder slashPolicy(SlashPolicy policy) {
      slashPolicy = policy;
      return this;
    }

    public Builder htmlSuffixOptional(boolean optional) {
      htmlSuffixOptional = optional;
      return this;
    }

    public Builder neighbours(List<String> prefixes) {
      neighbours = prefixes;
      return this;
    }

    public Builder standalonePages(List<String> globs) {
      standalonePages = globs;
      return this;
    }

    public Builder standaloneFiles(List<String> globs) {
      standaloneFiles = globs;
      return this;
    }

    /** Runs a rule at this severity, one that is off by default too. */
    public Builder severity(LinkRule rule, LinkSeverity severity) {
      off.remove(rule);
      severities.put(rule, severity);
      return this;
    }

    public Builder off(LinkRule rule) {
      off.add(rule);
      return this;
    }

    /** Accepted findings, and the day on which the check runs. */
    public Builder ignores(List<LinkIgnore> accepted, LocalDate day) {
      ignores = accepted;
      today = day;
      return this;
    }

    public Builder locatesExternalLinks(boolean locates) {
      locatesExternalLinks = locates;
      return this;
    }

    public LinkCheckOptions build() {
      return new LinkCheckOptions(this);
    }
  }
}
