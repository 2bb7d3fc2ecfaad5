package derek.sheet;

import derek.diagnostic.Diagnostic;
import derek.digest.Sha256;
import derek.output.OutputFile;
import derek.parallel.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Prints sheets, several at a time: the same bytes for the same sheets, whatever the machine's
 * clock, place and order of threads.
 */
public final class SheetPrinter {
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
    String recipe = Recipe.digest(styleSheet, fonts);
    Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    List<OutputFile> printed =
        Workers.map(
            sheets,
            () -> {
              Typesetter typesetter = new Typesetter(styleSheet, fonts.parsed());
              return sheet -> print(sheet, recipe, typesetter, diagnostics);
            });
    cache.prune(CACHED_BUILDS * sheets.size());
    return new Printing(printed, List.copyOf(diagnostics), made.get());
  }

  private Optional<OutputFile> print(
      Sheet sheet, String recipe, Typesetter typesetter, Queue<Diagnostic> diagnostics) {
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

  private Optional<Pdf> make(Sheet sheet, Typesetter typesetter, Queue<Diagnostic> diagnostics) {
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
    Sha256 key = new Sha256().add(recipe).add(sheet.address());
    key.add(sheet.page().bytes());
    for (Attachment each : sheet.attachments()) {
      key.add(each.name()).add(each.mediaType()).add(each.description()).add(each.bytes());
    }
    return key.hex();
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
}
