package derek.site;

import derek.language.Localization;
import derek.language.Romanization;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every page of a site, once, and how the records behind them are connected. Immutable. */
public final class Site {
  private final SiteSettings settings;
  private final Map<Language, Localization> localizations;
  private final Paper paper;
  private final Pictures pictures;
  private final Extent extent;
  private final List<Page> pages;
  private final Map<Language, Map<RecordKind, List<ContentRecord>>> lists;
  private final Map<Language, Map<RecordId, Integer>> positions;
  private final Map<Language, Map<RecordId, Page>> recordPages;
  private final Map<Language, Map<RecordKind, Page>> listPages;
  private final Map<RecordId, List<Page>> sheets;
  private final Map<Language, Page> booklets;
  private final Map<Language, Map<PageKind, Page>> firstPages;
  private final Map<RecordId, ContentRecord> records;
  private final Connections connections;
  private final CitationIndex citations;
  private final EditorialState editorial;
  private final @Nullable SiteReads reads;

  Site(
      SiteSettings settings,
      Map<Language, Localization> localizations,
      Paper paper,
      Pictures pictures,
      Extent extent,
      List<Page> pages,
      Map<Language, Map<RecordKind, List<ContentRecord>>> lists,
      Connections connections,
      CitationIndex citations,
      EditorialState editorial) {
    this.settings = settings;
    this.localizations = Map.copyOf(localizations);
    this.paper = paper;
    this.pictures = pictures;
    this.extent = extent;
    this.pages = List.copyOf(pages);
    this.lists = Map.copyOf(lists);
    this.connections = connections;
    this.citations = citations;
    this.editorial = editorial;
    this.reads = null;
    this.positions = new HashMap<>();
    this.recordPages = new HashMap<>();
    this.listPages = new HashMap<>();
    this.sheets = new HashMap<>();
    this.booklets = new HashMap<>();
    this.firstPages = new HashMap<>();
    this.records = new HashMap<>();
    this.lists.forEach(this::rememberPositions);
    this.pages.forEach(this::remember);
  }

  /** What became of a site, in the same languages and with as much for paper. */
  Site(
      Site last,
      SiteSettings settings,
      List<Page> pages,
      Map<Language, Map<RecordKind, List<ContentRecord>>> lists,
      Connections connections,
      CitationIndex citations,
      EditorialState editorial) {
    this(
        settings,
        last.localizations,
        last.paper,
        last.pictures,
        last.extent,
        pages,
        lists,
        connections,
        citations,
        editorial);
  }

  private Site(Site same, SiteReads reads) {
    this.settings = same.settings;
    this.localizations = same.localizations;
    this.paper = same.paper;
    this.pictures = same.pictures;
    this.extent = same.extent;
    this.pages = same.pages;
    this.lists = same.lists;
    this.connections = same.connections.readBy(reads);
    this.citations = same.citations.readBy(reads);
    this.editorial = same.editorial.readBy(reads);
    this.reads = reads;
    this.positions = same.positions;
    this.recordPages = same.recordPages;
    this.listPages = same.listPages;
    this.sheets = same.sheets;
    this.booklets = same.booklets;
    this.firstPages = same.firstPages;
    this.records = same.records;
  }

  /** The same site, noting what is asked of it; for one thread, where the site is for all. */
  public Site readBy(SiteReads newReads) {
    return new Site(this, newReads);
  }

  public SiteSettings settings() {
    return settings;
  }

  Map<Language, Localization> localizations() {
    return localizations;
  }

  Paper paper() {
    return paper;
  }

  Pictures pictures() {
    return pictures;
  }

  Extent extent() {
    return extent;
  }

  Map<RecordKind, List<ContentRecord>> lists(Language language) {
    return lists.getOrDefault(language, Map.of());
  }

  EditorialState editorial() {
    return editorial;
  }

  /**
   * Words, dates and sorting in a language of the site.
   *
   * @throws IllegalArgumentException where it is none of the site's languages
   */
  public Localization localization(Language language) {
    Localization localization = localizations.get(language);
    if (localization == null) {
      throw new IllegalArgumentException("not a language of the site: " + language);
    }
    return localization;
  }

  /** All pages: the site's own first, then language by language. */
  public List<Page> pages() {
    if (reads != null) {
      reads.pages();
    }
    return pages;
  }

  public Connections connections() {
    return connections;
  }

  public CitationIndex citations() {
    return citations;
  }

  /** Which translations are behind their originals. */
  public StaleTranslations staleTranslations() {
    return editorial.staleTranslations();
  }

  /** How the house writes names of the original language in Latin letters. */
  public Romanization romanization() {
    return editorial.romanization();
  }

  /** A published record. */
  public Optional<ContentRecord> record(RecordId id) {
    note(id);
    return Optional.ofNullable(records.get(id));
  }

  /** Notes that a record is asked for of which the asker knows the answer. */
  public void ask(RecordId record) {
    note(record);
  }

  /** The published records of one kind, in the order of the language's list. */
  public List<ContentRecord> records(RecordKind kind, Language language) {
    if (reads != null) {
      reads.list(kind, language);
    }
    return lists.getOrDefault(language, Map.of()).getOrDefault(kind, List.of());
  }

  /** The page of a published record; empty for a record that is not published. */
  public Optional<Page> page(RecordId record, Language language) {
    note(record);
    return Optional.ofNullable(recordPages.getOrDefault(language, Map.of()).get(record));
  }

  /** The list of a kind; empty where there are no records of it. */
  public Optional<Page> list(RecordKind kind, Language language) {
    return Optional.ofNullable(listPages.getOrDefault(language, Map.of()).get(kind));
  }

  /** The sheets of a record: in each language, then in all; none for kinds that have no sheets. */
  public List<Page> sheets(RecordId record) {
    note(record);
    return List.copyOf(sheets.getOrDefault(record, List.of()));
  }

  /** Whether any page is made for paper. */
  public boolean hasPaper() {
    return pages.stream().anyMatch(each -> each.kind().isPaper());
  }

  /** Whether there is a PDF beside each page that is made for paper. */
  public boolean hasPdfs() {
    return Paper.PDFS.isWithin(paper);
  }

  /** Whether search, data and copies are made beside the pages. */
  public boolean isWhole() {
    return extent == Extent.WHOLE;
  }

  /** Whether each page that search engines may show has a picture beside it. */
  public boolean hasPictures() {
    return pictures == Pictures.OF_PAGES;
  }

  /** All sheets of a language; empty where no booklets are made. */
  public Optional<Page> booklet(Language language) {
    return Optional.ofNullable(booklets.get(language));
  }

  public Permalink home(Language language) {
    return Permalinks.home(language);
  }

  public Permalink search(Language language) {
    return Permalinks.search(language);
  }

  /** The page that lists the files for machines. */
  public Permalink data(Language language) {
    return Permalinks.data(language);
  }

  /** All labels that somebody gave, in a language; empty where nobody gave any. */
  public Optional<Permalink> designations(Language language) {
    return only(PageKind.DESIGNATIONS, language).map(Page::permalink);
  }

  /** The dated acts of a language, as iCalendar; empty where no act's days are known. */
  public Optional<Permalink> calendar(Language language) {
    return records(RecordKind.PROTEST, language).stream()
            .anyMatch(each -> ((Protest) each).when().date().isOfKnownDays())
        ? Optional.of(MachineFiles.calendar(language))
        : Optional.empty();
  }

  /** All corrections, in a language. */
  public Permalink corrections(Language language) {
    return Permalinks.corrections(language);
  }

  /** What happened, in the order of time; empty where the site tells of no act and no case. */
  public Optional<Page> timeline(Language language) {
    return only(PageKind.TIMELINE, language);
  }

  /** Where acts took place; empty where no place has coordinates. */
  public Optional<Page> map(Language language) {
    return only(PageKind.MAP, language);
  }

  private Optional<Page> only(PageKind kind, Language language) {
    return Optional.ofNullable(firstPages.getOrDefault(language, Map.of()).get(kind));
  }

  /** The Atom feed of a language. */
  public Permalink feed(Language language) {
    return Permalinks.feed(language);
  }

  /** The ZIP of the whole site. */
  public Permalink offlineCopy() {
    return Permalinks.OFFLINE_COPY;
  }

  /** The ZIP of one language. */
  public Permalink offlineCopy(Language language) {
    return Permalinks.offlineCopy(language);
  }

  /**
   * By kind, then in the order of the language's lists; how two records stand to each other depends
   * on these two alone.
   */
  public Comparator<ContentRecord> order(Language language) {
    return new PlaceOrder(positions.getOrDefault(language, Map.of()));
  }

  /**
   * The order of lists, of which places are known.
   *
   * @param places in the list of a record's kind
   */
  private record PlaceOrder(Map<RecordId, Integer> places) implements Comparator<ContentRecord> {
    @Override
    public int compare(ContentRecord one, ContentRecord other) {
      RecordId first = one.id();
      RecordId second = other.id();
      int byKind = first.kind().compareTo(second.kind());
      if (byKind != 0) {
        return byKind;
      }
      int byPlace = Integer.compare(place(first), place(second));
      return byPlace != 0 ? byPlace : first.compareTo(second);
    }

    private int place(RecordId id) {
      return places.getOrDefault(id, Integer.MAX_VALUE);
    }
  }

  private void note(RecordId record) {
    if (reads != null) {
      reads.record(record);
    }
  }

  private void rememberPositions(
      Language language, Map<RecordKind, List<ContentRecord>> recordsByKind) {
    Map<RecordId, Integer> order = new HashMap<>();
    for (List<ContentRecord> sorted : recordsByKind.values()) {
      for (int i = 0; i < sorted.size(); i++) {
        order.put(sorted.get(i).id(), i);
        records.put(sorted.get(i).id(), sorted.get(i));
      }
    }
    positions.put(language, Collections.unmodifiableMap(order));
  }

  private void remember(Page page) {
    ContentRecord record = page.record();
    RecordKind section = page.section();
    firstPages
        .computeIfAbsent(page.language(), key -> new EnumMap<>(PageKind.class))
        .putIfAbsent(page.kind(), page);
    if (page.kind() == PageKind.BOOKLET) {
      booklets.putIfAbsent(page.language(), page);
    }
    if (record != null && page.kind().isPaper()) {
      sheets.computeIfAbsent(record.id(), key -> new ArrayList<>()).add(page);
    } else if (record != null) {
      recordPages.computeIfAbsent(page.language(), key -> new HashMap<>()).put(record.id(), page);
    } else if (section != null && page.kind() == PageKind.LIST) {
      listPages
          .computeIfAbsent(page.language(), key -> new EnumMap<>(RecordKind.class))
          .put(section, page);
    }
  }
}
