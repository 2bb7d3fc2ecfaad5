package derek.sheet;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints sheets, several at a time: the same bytes for the same sheets, whatever the machine's
 * clock, place and order of threads.
 */
public final class SheetPrinter {
  private static final int HIGHEST_THREADS = 8;

  /** How many entries of earlier builds the cache keeps for each sheet of this one. */
  private static final int CACHED_BUILDS = 4;

  private final String styleSheet;
  private final PrintFonts fonts;
  private final PdfCache cache;
  private final AtomicInteger made = new AtomicInteger();

  /**
   * A printer.
   *
   * @param styleSheet the CSS of all sheets
   * @param fonts those of the sheets
   * @param cache the folder of PDFs that were made before; it need not exist
   */
  public SheetPrinter(String styleSheet, PrintFonts fonts, Path cache) {
    this.fonts = fonts;
    this.styleSheet = styleSheet;
    this.cache = new PdfCache(cache);
  }

  /** The PDFs; of a sheet with a letter that the fonts lack there is none, but an error. */
  public Printing print(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      return new Printing(List.of(), List.of(), 0);
    }
    @Nullable OutputFile[] files = new OutputFile[sheets.size()];
    AtomicInteger next = new AtomicInteger();
    String recipe = Recipe.digest(styleSheet, fonts);
    List<Diagnostic> diagnostics =
        inParallel(
            () -> {
              List<Diagnostic> found = new ArrayList<>();
              Typesetter typesetter = new Typesetter(styleSheet, fonts.parsed());
              for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                files[i] = print(sheets.get(i), recipe, typesetter, found).orElse(null);
              }
              return found;
            });
    cache.prune(CACHED_BUILDS * sheets.size());
    List<OutputFile> printed = new ArrayList<>();
    for (OutputFile file : files) {
      if (file != null) {
        printed.add(file);
      }
    }
    return new Printing(printed, diagnostics, made.get());
  }

  private Optional<OutputFile> print(
      Sheet sheet, String recipe, Typesetter typesetter, List<Diagnostic> diagnostics) {
    String key = key(sheet, recipe);
    Optional<Pdf> pdf = cache.get(key);
    if (pdf.isEmpty()) {
      pdf = make(sheet, typesetter, diagnostics);
      pdf.ifPresent(each -> cache.put(key, each));
    }
    pdf.filter(each -> each.pages() > sheet.highestPages())
        .ifPresent(each -> diagnostics.add(tooLong(sheet, each.pages())));
    return pdf.map(each -> new OutputFile(sheet.path(), each.bytes()));
  }

  private Optional<Pdf> make(Sheet sheet, Typesetter typesetter, List<Diagnostic> diagnostics) {
    PrintDocument document = new PrintDocument(sheet.page().bytes(), sheet.address());
    NavigableMap<Integer, String> missing = typesetter.missing(document);
    if (!missing.isEmpty()) {
      diagnostics.add(missingGlyphs(sheet, missing));
      return Optional.empty();
    }
    made.incrementAndGet();
    return Optional.of(typesetter.set(sheet, document));
  }

  private static String key(Sheet sheet, String recipe) {
    Digests digests = new Digests().add(recipe).add(sheet.address());
    digests.add(sheet.page().bytes());
    for (Attachment each : sheet.attachments()) {
      digests.add(each.name()).add(each.mediaType()).add(each.description()).add(each.bytes());
    }
    return digests.hex();
  }

  private static Diagnostic missingGlyphs(Sheet sheet, NavigableMap<Integer, String> missing) {
    String letters =
        missing.entrySet().stream()
            .map(each -> letter(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return Diagnostic.error(
            "missing-glyph",
            sheet.origin(),
            "the fonts of the sheets cannot show all of " + sheet.path())
        .expected("letters that Source Sans Pro has: Latin, Cyrillic, Greek", letters)
        .hint("write it with other letters, or build with --no-pdf");
  }

  private static String letter(int codePoint, String word) {
    return String.format("%s (U+%04X) in “%s”", Character.toString(codePoint), codePoint, word);
  }

  private static Diagnostic tooLong(Sheet sheet, int pages) {
    return Diagnostic.warning(
            "sheet-too-long",
            sheet.origin(),
            sheet.path()
                + " takes "
                + pages
                + " pages of paper, "
                + sheet.highestPages()
                + " are meant")
        .hint("move what is not needed at a glance from the record into its text");
  }

  /** Runs the same work in several threads at once and joins what each of them found. */
  private static List<Diagnostic> inParallel(Callable<List<Diagnostic>> work) {
    int threads = Math.min(HIGHEST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Diagnostic> found = new ArrayList<>();
      for (Future<List<Diagnostic>> each : executor.invokeAll(Collections.nCopies(threads, work))) {
        found.addAll(each.get());
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("printing was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("printing failed: " + e.getCause(), e);
    } finally {
      executor.shutdownNow();
    }
  }
}
