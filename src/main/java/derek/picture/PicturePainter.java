package derek.picture;

import derek.cache.ByteCache;
import derek.diagnostic.Diagnostic;
import derek.metadata.PagePicture;
import derek.output.OutputFile;
import derek.site.Page;
import derek.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paints the pictures of a site's pages, several at a time; those of the last builds are kept. */
public final class PicturePainter {
  private static final int HIGHEST_THREADS = 8;

  /** How many entries of earlier builds the cache keeps for each picture of this one. */
  private static final int CACHED_BUILDS = 4;

  private final ByteCache cache;
  private final AtomicInteger made = new AtomicInteger();

  /**
   * A painter.
   *
   * @param cache the folder of pictures that were made before; it need not exist
   */
  public PicturePainter(Path cache) {
    this.cache = new ByteCache(cache);
  }

  /**
   * What painting gave.
   *
   * @param made how many of the files were made, and not taken from the cache
   */
  public record Painting(List<OutputFile> files, List<Diagnostic> diagnostics, int made) {
    public Painting {
      files = List.copyOf(files);
      diagnostics = diagnostics.stream().sorted().distinct().toList();
    }
  }

  /** A picture for each page that has one, in the order of the pages. */
  public Painting paint(Site site) {
    List<Page> pages = new ArrayList<>();
    List<PagePicture> pictures = new ArrayList<>();
    for (Page page : site.pages()) {
      PagePicture.of(site, page)
          .ifPresent(
              picture -> {
                pages.add(page);
                pictures.add(picture);
              });
    }
    @Nullable OutputFile[] files = new OutputFile[pages.size()];
    AtomicInteger next = new AtomicInteger();
    String recipe = recipe();
    List<Diagnostic> diagnostics =
        inParallel(
            () -> {
              List<Diagnostic> found = new ArrayList<>();
              Painter painter = new Painter(site, recipe, found);
              for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
                files[i] = painter.paint(pages.get(i), pictures.get(i));
              }
              return found;
            });
    cache.prune(CACHED_BUILDS * files.length);
    List<OutputFile> painted = new ArrayList<>();
    for (OutputFile file : files) {
      if (file != null) {
        painted.add(file);
      }
    }
    return new Painting(painted, diagnostics, made.get());
  }

  /** Whatever changes the look of every picture. */
  private static String recipe() {
    try {
      return ByteCache.key(
          String.valueOf(TitleCard.RECIPE),
          ByteCache.digest(Typeface.bytes("Bold")),
          ByteCache.digest(Typeface.bytes("SemiBold")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The work of one thread. */
  private final class Painter {
    private final Site site;
    private final String recipe;
    private final List<Diagnostic> diagnostics;
    private @Nullable TitleCard card;

    Painter(Site site, String recipe, List<Diagnostic> diagnostics) {
      this.site = site;
      this.recipe = recipe;
      this.diagnostics = diagnostics;
    }

    OutputFile paint(Page page, PagePicture picture) {
      String key = ByteCache.key(recipe, picture.title(), picture.detail(), picture.site());
      Optional<byte[]> kept = cache.get(key);
      byte[] bytes = kept.isPresent() ? kept.get() : make(page, picture, key);
      return new OutputFile(page.permalink().picture().path(), bytes);
    }

    private byte[] make(Page page, PagePicture picture, String key) {
      TitleCard drawn = card == null ? new TitleCard() : card;
      card = drawn;
      made.incrementAndGet();
      byte[] bytes = drawn.draw(picture);
      NavigableSet<Integer> missing = drawn.missing(picture);
      if (missing.isEmpty()) {
        cache.put(key, bytes);
      } else {
        diagnostics.add(missingGlyphs(page, missing));
      }
      return bytes;
    }

    private Diagnostic missingGlyphs(Page page, NavigableSet<Integer> missing) {
      String letters =
          missing.stream()
              .map(each -> String.format("%s (U+%04X)", Character.toString(each), each))
              .collect(Collectors.joining(", "));
      return Diagnostic.warning(
              "picture-glyph",
              page.record() == null ? site.settings().position() : page.record().head().position(),
              "the picture of " + page.permalink().path() + " shows boxes instead of some letters")
          .expected("letters that Source Sans Pro has: Latin, Cyrillic, Greek", letters)
          .hint("write the title with other letters, or build with --no-pictures");
    }
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
      throw new IllegalStateException("painting was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("painting failed: " + e.getCause(), e);
    } finally {
      executor.shutdownNow();
    }
  }
}
