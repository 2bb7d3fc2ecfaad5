package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.cache.TextTable;
import derek.output.SiteFile;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one file says. A site has hundreds of thousands of references, most of which nobody need
 * ever tell: so they are kept as numbers, a few bytes each, and each call that asks for them makes
 * them anew.
 */
public final class FileFacts {
  /** From so many on, anchors are asked for again and again. */
  private static final int MANY = 64;

  private final SiteFile file;
  private final FileKind kind;
  private final TextTable texts;
  private final FactsPack pack;
  private volatile @Nullable Anchors anchors;

  FileFacts(SiteFile file, FileKind kind, TextTable texts, FactsPack pack) {
    this.file = file;
    this.kind = kind;
    this.texts = texts;
    this.pack = pack;
  }

  /**
   * The facts that {@link #write} put in.
   *
   * @param texts that the file's numbers are of
   */
  public static FileFacts read(SiteFile file, TextTable texts, PackReader in) {
    return new FileFacts(file, FileKind.of(file.path()), texts, FactsPack.read(in));
  }

  /** Puts in the facts, without the file and the texts. */
  public void write(PackWriter out) {
    pack.write(out);
  }

  /** The same facts of the same file, of which the bytes are elsewhere now. */
  public FileFacts at(SiteFile now) {
    return new FileFacts(now, kind, texts, pack);
  }

  /** Does not hold its bytes where it was read from a folder or staged. */
  public SiteFile file() {
    return file;
  }

  public FileKind kind() {
    return kind;
  }

  public String path() {
    return file.path();
  }

  /** In document order; made anew by each call. */
  public List<Reference> references() {
    return new FactsUnpacker(texts, pack).references();
  }

  /** Those whose addresses a filter of this site accepts, in document order. */
  public List<Reference> references(AddressFilter filter) {
    return new FactsUnpacker(texts, pack).references(filter);
  }

  /** Where a reference stands among the references; negative where it is none of this file's. */
  public int indexOf(Reference reference) {
    return new FactsUnpacker(texts, pack).indexOf(reference);
  }

  /** Empty where the file has no ids. */
  public Anchors anchors() {
    Anchors known = anchors;
    if (known == null) {
      known = new FactsUnpacker(texts, pack).anchors();
      anchors = known.size() < MANY ? null : known;
    }
    return known;
  }

  public boolean hasDuplicateIds() {
    return pack.has(FactsPack.DUPLICATE_IDS);
  }

  /** Whether it is a page that names a base for its addresses. */
  public boolean hasBaseAddress() {
    return pack.has(FactsPack.BASE_ADDRESS);
  }

  /** Whether it is a page that sends the reader on. */
  public boolean hasRefresh() {
    return pack.has(FactsPack.REFRESH);
  }

  /** Whether an address means words of a page. */
  public boolean hasTextDirectives() {
    return pack.has(FactsPack.TEXT_DIRECTIVES);
  }

  /** Whether two files, or one at two times, say the same; told only of facts of the same texts. */
  public boolean saysTheSame(FileFacts other) {
    return this == other || (texts == other.texts && pack.isSame(other.pack));
  }

  public boolean hasImagesWithoutAlt() {
    return pack.has(FactsPack.IMAGES_WITHOUT_ALT);
  }

  /** Null where the file is not a page; made anew by each call. */
  public @Nullable PageHead head() {
    return new FactsUnpacker(texts, pack).head();
  }

  /** Whether it is a sitemap, or an index of sitemaps. */
  public boolean isSitemap() {
    return pack.has(FactsPack.SITEMAP);
  }

  /** Goes through the entries of a sitemap, each made when its turn comes. */
  public void forEachEntry(Consumer<SitemapEntry> action) {
    if (isSitemap()) {
      new FactsUnpacker(texts, pack).forEachEntry(action);
    }
  }

  /** Whether both are of one file; no file is the same as none. */
  public boolean isSameFile(@Nullable FileFacts other) {
    return other != null && (this == other || path().equals(other.path()));
  }

  public boolean isPage() {
    return pack.has(FactsPack.PAGE);
  }
}
