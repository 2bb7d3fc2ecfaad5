package derek.build;

import derek.cache.FileDigests;
import derek.check.EditorialChecker;
import derek.check.FollowUps;
import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.content.ReadingMemory;
import derek.content.SourceTextReader;
import derek.diagnostic.Diagnostic;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkReport;
import derek.linkcheck.extract.FileFacts;
import derek.mirror.Manifest;
import derek.mirror.OfflineCopies;
import derek.mirror.Provenance;
import derek.model.Archive;
import derek.model.RecordId;
import derek.model.SourceTexts;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.output.SiteWriter;
import derek.output.StagedFile;
import derek.output.WriteReport;
import derek.parallel.Meanwhile;
import derek.picture.PicturePainter;
import derek.publish.Publications;
import derek.publish.SitemapLimit;
import derek.render.AssetVersions;
import derek.render.Assets;
import derek.render.Rendering;
import derek.render.SiteRenderer;
import derek.reuse.SiteAnswers;
import derek.sheet.PdfTexts;
import derek.sheet.PrintFonts;
import derek.sheet.Printing;
import derek.sheet.SheetPrinter;
import derek.site.Site;
import derek.site.SitePlanner;
import derek.typeface.WebFonts;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline: read, check, plan, render, validate, write. Each stage takes a value and gives one;
 * what a stage finds wrong is collected, and the site is written only where nothing is. A builder
 * is used once.
 */
public final class SiteBuilder {
  private final ProjectLayout layout;
  private final BuildOptions options;
  private final SitemapLimit sitemapLimit;
  private final long start = System.nanoTime();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final FigureCounter figures = new FigureCounter();
  private Consumer<List<Diagnostic>> judged = found -> {};
  private Map<RecordId, String> digests = Map.of();
  private @Nullable PageReuse pages;
  private BuildReport.@Nullable Links links;

  public SiteBuilder(ProjectLayout layout, BuildOptions options) {
    this(layout, options, SitemapLimit.PROTOCOL);
  }

  /** For tests: no small site has more than one file of a sitemap may hold. */
  SiteBuilder(ProjectLayout layout, BuildOptions options, SitemapLimit sitemapLimit) {
    this.layout = layout;
    this.options = options;
    this.sitemapLimit = sitemapLimit;
  }

  /** Builds the site and, where everything holds, puts it in the place of the last one. */
  public BuildReport build() {
    return build(() -> SiteWriter.open(layout.output()), this::copies);
  }

  /**
   * Proves the site as {@link #check} does, and leaves it in the layout's output, so that the next
   * proof makes and judges only what changed. The site is no more than that: it has no copies to
   * hand on. Where another process proves there, all is done anew and nothing left.
   */
  public BuildReport prove() {
    return prove(found -> {});
  }

  /**
   * The same.
   *
   * @param listener is told what is wrong with the content as soon as that is known, long before
   *     the report, which has it too; it is not told where nothing has changed
   */
  public BuildReport prove(Consumer<List<Diagnostic>> listener) {
    this.judged = listener;
    try (SiteWriter writer = SiteWriter.open(layout.output())) {
      return writer.problems().isEmpty()
          ? build(() -> writer, known -> SiteBuilder::nameCopies)
          : checkAnew();
    }
  }

  /**
   * A build.
   *
   * @param opening gives the writer, where anything is to be written
   */
  private BuildReport build(Supplier<SiteWriter> opening, Copying copying) {
    LastBuild last = LastBuild.of(layout, options);
    Optional<BuildReport> unchanged = last.unchanged();
    if (unchanged.isPresent()) {
      return unchanged.get().after(seconds());
    }
    BuildReport report = rebuild(last, opening, copying);
    Optional<String> left = last.remember(report);
    if (pages != null) {
      left.ifPresent(pages::remember);
    }
    return report;
  }

  private BuildReport rebuild(LastBuild last, Supplier<SiteWriter> opening, Copying copying) {
    Meanwhile<ContentMemory> opened = Meanwhile.make(() -> memory(last));
    try (SiteWriter writer = opening.get();
        ContentMemory memory = opened.get()) {
      BuildReport report = rebuild(writer, memory, last.siteState(), copying);
      memory.digests().keep(); // while the writer deletes the last site
      if (pages != null && report.outcome() == BuildReport.Outcome.BUILT) {
        pages.pack();
      }
      return report;
    }
  }

  private ContentMemory memory(LastBuild last) {
    return new ContentMemory(layout.memory(), last.digests());
  }

  private BuildReport rebuild(
      SiteWriter writer, ContentMemory memory, @Nullable String siteState, Copying copying) {
    try (Draft draft = writer.draft()) {
      diagnostics.addAll(writer.problems());
      List<FinishedFile> files = proven(draft, memory, siteState, copying);
      if (hasErrors()) {
        return report(BuildReport.Outcome.FAILED, null);
      }
      WriteReport written = writer.publish(draft, staged(files));
      diagnostics.addAll(written.diagnostics());
      return report(
          written.isRefused() ? BuildReport.Outcome.FAILED : BuildReport.Outcome.BUILT, written);
    }
  }

  /**
   * Proves the site and leaves none. What the last build made and found is taken over where it
   * still holds; where another build has put a site in its place meanwhile, all is done anew.
   */
  public BuildReport check() {
    LastBuild last = LastBuild.of(layout, options);
    try (Draft draft = Draft.over(layout.output());
        ContentMemory memory = memory(last)) {
      BuildReport report = check(draft, memory, last.siteState());
      if (last.isOfTheSite()) {
        return report;
      }
    } catch (UncheckedIOException e) {
      if (last.isOfTheSite()) {
        throw e;
      }
    }
    return new SiteBuilder(layout, options, sitemapLimit).checkAnew();
  }

  /** Proves the site from nothing, and leaves none. */
  BuildReport checkAnew() {
    try (Draft draft = Draft.temporary();
        ContentMemory memory = new ContentMemory(layout.memory(), FileDigests.none())) {
      return check(draft, memory, null);
    }
  }

  private BuildReport check(Draft draft, ContentMemory memory, @Nullable String siteState) {
    proven(draft, memory, siteState, known -> SiteBuilder::nameCopies);
    return report(hasErrors() ? BuildReport.Outcome.FAILED : BuildReport.Outcome.CHECKED, null);
  }

  /** How many pages were made anew; of no interest before that. */
  int rendered() {
    return pages == null ? 0 : pages.rendered();
  }

  /** Every file of the site; with errors among the diagnostics, not fit to be written. */
  private List<FinishedFile> proven(
      Draft draft, ContentMemory memory, @Nullable String siteState, Copying copying) {
    diagnostics.addAll(UnreadableFiles.in(layout.templates(), "templates"));
    diagnostics.addAll(TemplateEncoding.check(layout.templates(), "templates"));
    diagnostics.addAll(UnreadableFiles.in(layout.assets(), "assets"));
    Premises premises = Premises.of(layout, options);
    LoadedContent content = read(memory.reading());
    Optional<Archive> read = content.archive().map(this::atItsAddress).map(Archive::withoutDrafts);
    if (read.isEmpty()) {
      return List.of();
    }
    Archive archive = read.get();
    Optional<Meanwhile<Site>> plan =
        hasErrors() ? Optional.empty() : Optional.of(Meanwhile.make(() -> plan(archive)));
    Meanwhile<Boolean> kept = Meanwhile.run(memory.reading()::keep);
    check(archive, content.diagnostics(), memory);
    judged.accept(List.copyOf(diagnostics));
    if (hasErrors()) {
      kept.get();
      plan.ifPresent(Meanwhile::end);
      return List.of();
    }
    Copies copies = copying.begin(memory.digests());
    WithheldTextSearch withheld = new WithheldTextSearch(archive, new PdfTexts(sheetCache()));
    LastPages last = LastPages.of(layout.memory(), premises, withheld.digest(), siteState, draft);
    kept.get();
    Site site = plan.orElseThrow().get();
    FileFinisher finisher = new FileFinisher(draft, withheld, last.memory());
    pages = new PageReuse(last, new SiteAnswers(site, digests), finisher);
    List<FinishedFile> files = make(site, finisher, pages);
    withheld.prune();
    files.forEach(each -> diagnostics.addAll(each.problems()));
    figures.pages(site.pages().size());
    copies.add(files, site, finisher);
    List<StagedFile> takenOver = hasErrors() ? List.of() : staged(files);
    Meanwhile<Boolean> taking = Meanwhile.run(() -> draft.takeOver(takenOver));
    try {
      if (isRendered()) {
        validate(files, archive, pages);
      }
    } finally {
      taking.end();
    }
    return files;
  }

  private LoadedContent read(ReadingMemory memory) {
    LoadedContent content =
        ContentLoader.load(layout.content(), ProjectLayout.CONTENT, layout.schemas(), memory);
    diagnostics.addAll(content.diagnostics());
    digests = content.digests();
    content.archive().ifPresent(read -> figures.drafts(read.drafts().size()));
    return content;
  }

  /** Checks whatever could be read, so that an editor learns of both kinds of mistake at once. */
  private void check(Archive archive, List<Diagnostic> ofFiles, ContentMemory memory) {
    SourceTexts texts = sourceTexts(archive);
    diagnostics.addAll(
        FollowUps.without(EditorialChecker.check(archive, texts, memory.sound(digests)), ofFiles));
    diagnostics.addAll(InterfaceMessages.check(archive));
    figures.archive(archive, texts);
  }

  /** To be asked for where reading found no errors; not to be used where the archive has some. */
  private Site plan(Archive archive) {
    return SitePlanner.plan(archive, options.paper(), options.pictures(), options.extent());
  }

  private Archive atItsAddress(Archive archive) {
    String address = options.baseUrl();
    return address == null
        ? archive
        : archive.withSettings(archive.settings().withBaseUrl(address));
  }

  private SourceTexts sourceTexts(Archive archive) {
    return options.sourceTexts() == null
        ? SourceTexts.NONE
        : SourceTextReader.read(options.sourceTexts(), archive, diagnostics);
  }

  private List<FinishedFile> make(Site site, FileFinisher finisher, PageReuse reuse) {
    AssetVersions assets = AssetVersions.of(assets(site));
    Meanwhile<List<FinishedFile>> publications =
        Meanwhile.make(() -> finisher.finishAll(Publications.of(site, sitemapLimit)));
    Rendering<FinishedFile> rendering =
        new SiteRenderer(layout.templates(), "templates").render(site, assets, reuse);
    diagnostics.addAll(rendering.diagnostics());
    List<FinishedFile> files = new ArrayList<>(rendering.files());
    files.addAll(publications.get());
    files.addAll(finisher.finishAll(assets.files()));
    files.addAll(finisher.finishAll(print(site, rendering.files(), styleSheet(assets.files()))));
    files.addAll(finisher.finishAll(paint(site)));
    return files;
  }

  /** What the designer has written, and the fonts that its style sheets ask for. */
  private List<OutputFile> assets(Site site) {
    PictureCleaner.Cleaned cleaned = PictureCleaner.clean(Assets.of(site, layout.assets()));
    diagnostics.addAll(cleaned.diagnostics());
    List<OutputFile> assets = new ArrayList<>(cleaned.files());
    diagnostics.addAll(AssetSafety.check(assets));
    assets.addAll(WebFonts.namedIn(assets, layout.cache().resolve("fonts")));
    return assets;
  }

  /** The PDFs of the pages that are made for paper. */
  private List<OutputFile> print(Site site, List<FinishedFile> pages, String styleSheet) {
    if (hasErrors() || !site.hasPaper()) {
      return List.of();
    }
    Printing printing =
        new SheetPrinter(styleSheet, new PrintFonts(), sheetCache())
            .print(new SheetJobs(site, layout.root(), staged(pages)).sheets());
    diagnostics.addAll(printing.diagnostics());
    return printing.files();
  }

  private Path sheetCache() {
    return layout.cache().resolve("sheets");
  }

  /** The pictures that stand for pages where they are shared. */
  private List<OutputFile> paint(Site site) {
    if (hasErrors() || !site.hasPictures()) {
      return List.of();
    }
    PicturePainter.Painting painting =
        new PicturePainter(layout.cache().resolve("pictures")).paint(site);
    diagnostics.addAll(painting.diagnostics());
    return painting.files();
  }

  private static String styleSheet(List<OutputFile> files) {
    return files.stream()
        .filter(file -> file.path().equals(Assets.SHEET_STYLE))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  /** Begins what adds copies, as soon as the project's files have been read. */
  private interface Copying {
    Copies begin(FileDigests known);
  }

  /** Adds the files that hold or name all the others. */
  private interface Copies {
    void add(List<FinishedFile> files, Site site, FileFinisher finisher);
  }

  private Copies copies(FileDigests known) {
    Meanwhile<Provenance> provenance =
        Meanwhile.make(() -> Provenance.of(layout.content(), layout.templates(), known));
    return (files, site, finisher) -> addCopies(files, site, finisher, provenance.get());
  }

  /** Adds what makes copies of the site worth trusting: the ZIPs and the manifest. */
  private static void addCopies(
      List<FinishedFile> files, Site site, FileFinisher finisher, Provenance provenance) {
    if (site.isWhole()) {
      OfflineCopies.of(site, staged(files), provenance)
          .forEach(zip -> files.add(finisher.finishCopy(zip)));
    }
    files.add(finisher.finishCopy(Manifest.of(staged(files)).file(provenance)));
  }

  /** Adds them empty: links lead to them, and nothing is published. */
  private static void nameCopies(List<FinishedFile> files, Site site, FileFinisher finisher) {
    List<String> paths = new ArrayList<>(site.isWhole() ? OfflineCopies.paths(site) : List.of());
    paths.add(Manifest.PATH);
    paths.forEach(path -> files.add(finisher.finishCopy(new OutputFile(path, new byte[0]))));
  }

  private static List<StagedFile> staged(List<FinishedFile> files) {
    return files.stream().map(FinishedFile::file).toList();
  }

  private void validate(List<FinishedFile> files, Archive archive, PageReuse reuse) {
    LinkCheckOptions rules =
        LinkRules.of(archive, layout.templates(), options.today(), diagnostics);
    List<FileFacts> facts = files.stream().map(FinishedFile::facts).toList();
    LinkReport report = reuse.checkLinks(facts, rules);
    report.findings().forEach(finding -> diagnostics.add(finding.toDiagnostic()));
    figures.links(report.counts());
    links = new BuildReport.Links(report, rules, LinkRules.archivedCopies(archive));
  }

  /**
   * Where a template is wrong, pages are missing, and each link to them would be told as broken.
   */
  private boolean isRendered() {
    return diagnostics.stream().noneMatch(each -> each.code().equals("template"));
  }

  private boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  private BuildReport report(BuildReport.Outcome outcome, @Nullable WriteReport written) {
    BuildReport.Written counts =
        written == null
            ? null
            : new BuildReport.Written(
                written.written().size(),
                written.unchanged().size(),
                written.removed().size(),
                rendered());
    return new BuildReport(outcome, diagnostics, figures.figures(), counts, links, seconds());
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
