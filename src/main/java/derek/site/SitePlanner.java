package derek.site;

import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides a site's pages. Drafts get none, and no connection leads to them.
 *
 * <p>The information page {@value #HOME} has no page of its own: it is what the home pages say.
 */
public final class SitePlanner {
  /** The slug of the information page that the home pages show. */
  public static final String HOME = "home";

  private final Wording words;

  public SitePlanner(Wording words) {
    this.words = words;
  }

  /**
   * The whole site; the archive has passed its checks.
   *
   * @throws IllegalArgumentException where a text or a message is missing in a language
   */
  public Site plan(Archive archive) {
    Map<RecordId, ContentRecord> published = new TreeMap<>();
    archive.records().stream()
        .filter(each -> !each.head().visibility().draft())
        .forEach(each -> published.put(each.id(), each));
    List<Language> languages = archive.settings().languageList();
    Map<Language, Map<RecordKind, List<ContentRecord>>> lists = new LinkedHashMap<>();
    languages.forEach(language -> lists.put(language, lists(language, published)));
    return new Site(
        archive.settings(),
        new PagePlan(archive.settings(), words, lists).pages(),
        lists,
        new Connections(new ConnectionCollector(published).collect()),
        new CitationIndex(published.values()));
  }

  private Map<RecordKind, List<ContentRecord>> lists(
      Language language, Map<RecordId, ContentRecord> published) {
    ListOrder order = new ListOrder(language, words.collation(language));
    Map<RecordKind, List<ContentRecord>> lists = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      lists.put(
          kind,
          published.values().stream()
              .filter(each -> each.id().kind() == kind)
              .sorted(order.of(kind))
              .toList());
    }
    return lists;
  }
}
