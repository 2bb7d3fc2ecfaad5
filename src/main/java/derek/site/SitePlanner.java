package derek.site;

import derek.language.Localization;
import derek.model.Archive;
import derek.model.Language;
import derek.model.MessageBundle;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import derek.parallel.Meanwhile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides a site's pages: those of all records of an archive, its drafts too where it has any.
 *
 * <p>The information page {@value #HOME} has no page of its own: it is what the home pages say.
 */
public final class SitePlanner {
  /** The slug of the information page that the home pages show. */
  public static final String HOME = "home";

  private SitePlanner() {}

  /** The site without anything for paper, and without pictures. */
  public static Site plan(Archive archive) {
    return plan(archive, Paper.NONE, Pictures.NONE);
  }

  /**
   * The whole site; the archive has passed its checks.
   *
   * @throws IllegalArgumentException where a text or one of the {@link #messages()} is missing
   */
  public static Site plan(Archive archive, Paper paper, Pictures pictures) {
    return plan(archive, paper, pictures, Extent.WHOLE);
  }

  /** As {@link #plan(Archive, Paper, Pictures)}, with as much beside the pages as is said. */
  public static Site plan(Archive archive, Paper paper, Pictures pictures, Extent extent) {
    Meanwhile<Connections> connections = Meanwhile.make(() -> Connections.of(archive));
    Meanwhile<Beside> beside = Meanwhile.make(() -> Beside.of(archive));
    Map<Language, Localization> localizations = new HashMap<>();
    for (Language language : archive.settings().languageList()) {
      localizations.put(language, Localization.of(bundle(archive, language)));
    }
    RecordLists lists = RecordLists.of(localizations.values(), archive.records());
    PlannedPages pages =
        pages(archive.settings(), localizations, lists, paper, extent, EarlierPages.NONE);
    return new Site(
        archive.settings(),
        localizations,
        paper,
        pictures,
        extent,
        new SiteIndex(
            SitePages.of(pages),
            lists,
            SiteIndex.records(archive),
            connections.get(),
            beside.get().citations(),
            beside.get().editorial(),
            beside.get().names()));
  }

  /** What is known of an archive that has nothing to do with its lists and pages. */
  private record Beside(CitationIndex citations, EditorialState editorial, ForeignNames names) {
    static Beside of(Archive archive) {
      return new Beside(
          CitationIndex.of(archive.records()),
          EditorialState.of(archive),
          ForeignNames.of(archive.settings().languageList(), archive.records()));
    }
  }

  /**
   * The site as {@link #plan} gives it, out of its last plan and what changed since.
   *
   * @param last the plan of {@code before}
   * @param after an archive in which the same object means the same record
   */
  public static Site replan(Site last, Archive before, Archive after) {
    return SiteUpdate.of(last, before, after)
        .orElseGet(() -> plan(after, last.paper(), last.pictures(), last.extent()));
  }

  static PlannedPages pages(
      SiteSettings settings,
      Map<Language, Localization> localizations,
      RecordLists lists,
      Paper paper,
      Extent extent,
      EarlierPages earlier) {
    PlannedPages ofScreen = new PagePlan(settings, localizations, lists, earlier).pages(extent);
    List<Page> pages = new ArrayList<>(ofScreen.pages());
    pages.addAll(new SheetPlan(settings, localizations, lists, earlier).pages(paper));
    return new PlannedPages(pages, ofScreen.contested());
  }

  /** The keys of the messages that planning asks for. */
  public static SortedSet<String> messages() {
    SortedSet<String> keys =
        new TreeSet<>(
            List.of(
                "title.page",
                "title.qualified",
                "not-found.text",
                "sheet.person",
                "sheet.case",
                "booklet",
                "booklet.description",
                "search.title",
                "search.description",
                "data.title",
                "data.description",
                "designations.title",
                "designations.description",
                "corrections.title",
                "corrections.description",
                "timeline.title",
                "timeline.description",
                "map.title",
                "map.description"));
    for (RecordKind kind : RecordKind.values()) {
      keys.add("kind." + kind.scheme());
      if (kind != RecordKind.PAGE) {
        keys.add("list." + kind.folder() + ".title");
        keys.add("list." + kind.folder() + ".description");
      }
    }
    return keys;
  }

  private static MessageBundle bundle(Archive archive, Language language) {
    MessageBundle bundle = archive.messages().get(language);
    return bundle == null ? new MessageBundle(language, Map.of()) : bundle;
  }
}
