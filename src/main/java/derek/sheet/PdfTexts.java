package derek.sheet;

import derek.cache.ByteCache;
import derek.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What can be read in a PDF, by people and by programs: its pages, its title, its bookmarks and the
 * files in it. It is read out of the bytes, and knows nothing of how they were made. To read a PDF
 * takes as long as to make it, so what was read is kept. For several threads at once.
 */
public final class PdfTexts {
  /** Goes up by one whenever more of a PDF is read. */
  private static final String READER = "1";

  private final ByteCache entries;

  /**
   * A reader.
   *
   * @param cache the folder of what was read before; it need not exist
   */
  public PdfTexts(Path cache) {
    this.entries = new ByteCache(cache, ".pdf-text");
  }

  /** The text of a PDF, its parts on lines of their own. */
  public String of(byte[] pdf) {
    String key = new Sha256().add(READER).add(pdf).hex();
    return entries
        .get(key)
        .map(kept -> new String(kept, StandardCharsets.UTF_8))
        .orElseGet(
            () -> {
              String text = read(pdf);
              entries.put(key, text.getBytes(StandardCharsets.UTF_8));
              return text;
            });
  }

  /** Leaves so many texts, those that were asked for last. */
  public void prune(int highest) {
    entries.prune(highest);
  }

  private static String read(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<String> parts = new ArrayList<>();
      parts.add(new PDFTextStripper().getText(pdf));
      PDDocumentInformation information = pdf.getDocumentInformation();
      parts.add(String.valueOf(information.getTitle()));
      parts.add(String.valueOf(information.getSubject()));
      addBookmarks(pdf, parts);
      addFiles(pdf, parts);
      return String.join("\n", parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addBookmarks(PDDocument pdf, List<String> parts) {
    var outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      outline.children().forEach(each -> addBookmark(each, parts));
    }
  }

  private static void addBookmark(PDOutlineItem bookmark, List<String> parts) {
    parts.add(String.valueOf(bookmark.getTitle()));
    bookmark.children().forEach(each -> addBookmark(each, parts));
  }

  private static void addFiles(PDDocument pdf, List<String> parts) throws IOException {
    PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null || files.getNames() == null) {
      return;
    }
    for (PDComplexFileSpecification file : files.getNames().values()) {
      parts.add(file.getFilename() + " " + file.getFileDescription());
      parts.add(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
    }
  }
}
