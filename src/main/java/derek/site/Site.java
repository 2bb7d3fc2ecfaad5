package derek.site;

import derek.language.Localization;
import derek.language.Romanization;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.Protest;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.util.Comparator;
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
  private final SiteIndex index;
  private final @Nullable SiteReads reads;

  Site(
      SiteSettings settings,
      Map<Language, Localization> localizations,
      Paper paper,
      Pictures pictures,
      Extent extent,
      SiteIndex index) {
    this.settings = settings;
    this.localizations = Map.copyOf(localizations);
    this.paper = paper;
    this.pictures = pictures;
    this.extent = extent;
    this.index = index;
    this.reads = null;
  }

  private Site(Site same, SiteIndex index, @Nullable SiteReads reads) {
    this.settings = same.settings;
    this.localizations = same.localizations;
    this.paper = same.paper;
    this.pictures = same.pictures;
    this.extent = same.extent;
    this.index = index;
    this.reads = reads;
  }

  /** What became of the site, with the same settings and as much for paper. */
  Site with(SiteIndex changed) {
    return new Site(this, changed, null);
  }

  /** The same site, noting what is asked of it; for one thread, where the site is for all. */
  public Site readBy(SiteReads newReads) {
    return new Site(this, index.readBy(newReads), newReads);
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

  SiteIndex index() {
    return index;
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
    return index.pages().all();
  }

  public Connections connections() {
    return index.connections();
  }

  public CitationIndex citations() {
    return index.citations();
  }

  /** The words of names that are foreign to texts in each language. */
  public ForeignNames foreignNames() {
    return index.foreignNames();
  }

  /** Which translations are behind their originals. */
  public StaleTranslations staleTranslations() {
    return index.editorial().staleTranslations();
  }

  /** How the house writes names of the original language in Latin letters. */
  public Romanization romanization() {
    return index.editorial().romanization();
  }

  /** A published record. */
  public Optional<ContentRecord> record(RecordId id) {
    note(id);
    return Optional.ofNullable(index.records().get(id));
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
    return index.lists().records(kind, language);
  }

  /** The page of a published record; empty for a record that is not published. */
  public Optional<Page> page(RecordId record, Language language) {
    note(record);
    return index.pages().ofRecord(record, language);
  }

  /** The page at a path. */
  public Optional<Page> page(String path) {
    return index.pages().at(path);
  }

  /** The list of a kind; empty where there are no records of it. */
  public Optional<Page> list(RecordKind kind, Language language) {
    return index.pages().list(kind, language);
  }

  /** The sheets of a record: in each language, then in all; none for kinds that have no sheets. */
  public List<Page> sheets(RecordId record) {
    note(record);
    return index.pages().sheets(record);
  }

  /** Whether any page is made for paper. */
  public boolean hasPaper() {
    return index.pages().all().stream().anyMatch(each -> each.kind().isPaper());
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
    return only(PageKind.BOOKLET, language);
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
    return index.pages().only(kind, language);
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
    return index.lists().order(language);
  }

  private void note(RecordId record) {
    if (reads != null) {
      reads.record(record);
    }
  }
}
