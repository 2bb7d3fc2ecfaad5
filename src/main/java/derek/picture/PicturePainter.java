package derek.picture;

import derek.cache.ByteCache;
import derek.diagnostic.Diagnostic;
import derek.digest.Sha256;
import derek.metadata.PagePicture;
import derek.output.OutputFile;
import derek.parallel.Workers;
import derek.site.Page;
import derek.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paints the pictures of a site's pages, several at a time; those of the last builds are kept. */
public final class PicturePainter {
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
    this.cache = new ByteCache(cache, ".entry");
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
    String recipe = recipe();
    Queue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
    List<OutputFile> painted =
        Workers.map(site.pages(), () -> new Painter(site, recipe, diagnostics)::paint);
    cache.prune(CACHED_BUILDS * painted.size());
    return new Painting(painted, List.copyOf(diagnostics), made.get());
  }

  /** Whatever changes the look of every picture. */
  private static String recipe() {
    try {
      return ByteCache.key(
          String.valueOf(TitleCard.RECIPE),
          Sha256.hex(Typeface.bytes("Bold")),
          Sha256.hex(Typeface.bytes("SemiBold")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The work of one thread. */
  private final class Painter {
    private final Site site;
    private final String recipe;
    private final Queue<Diagnostic> diagnostics;
    private @Nullable TitleCard card;

    Painter(Site site, String recipe, Queue<Diagnostic> diagnostics) {
      this.site = site;
      this.recipe = recipe;
      this.diagnostics = diagnostics;
    }

    /** The picture of a page; empty where it has none. */
    Optional<OutputFile> paint(Page page) {
      return PagePicture.of(site, page).map(picture -> paint(page, picture));
    }

    private OutputFile paint(Page page, PagePicture picture) {
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
}
