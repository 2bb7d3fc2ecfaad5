package derek.linkcheck.extract;

import derek.cache.TextTable;
import derek.linkcheck.extract.Candidates.Piece;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what files say, one after another; for one thread at a time. */
public final class FactsReader {
  private static final byte[] NOTHING = {};

  private final FactsPacker packer;
  private final MarkupParser parser = new MarkupParser();
  private final PlainPageReader plainPages = new PlainPageReader();

  /**
   * A reader.
   *
   * @param texts what addresses, ids and names are kept in, in several threads perhaps
   */
  public FactsReader(TextTable texts) {
    this.packer = new FactsPacker(texts);
  }

  /** The facts of every file, in the order of the files; several are read at a time. */
  public static List<FileFacts> readAll(List<? extends SiteFile> files) {
    TextTable texts = new TextTable();
    int runs = Math.min(files.size(), 8 * Runtime.getRuntime().availableProcessors());
    return IntStream.range(0, runs)
        .parallel()
        .mapToObj(run -> files.subList(start(run, runs, files), start(run + 1, runs, files)))
        .flatMap(part -> readPart(part, texts).stream())
        .toList();
  }

  private static int start(int run, int runs, List<?> files) {
    return (int) ((long) files.size() * run / runs);
  }

  private static List<FileFacts> readPart(List<? extends SiteFile> files, TextTable texts) {
    FactsReader reader = new FactsReader(texts);
    return files.stream().map(reader::read).toList();
  }

  private FileFacts read(SiteFile file) {
    return read(file, FileKind.of(file.path()) == FileKind.OPAQUE ? NOTHING : file.bytes());
  }

  /**
   * The facts of a file. Never fails: what cannot be understood holds no links.
   *
   * @param bytes the file's, which the caller has at hand
   */
  public FileFacts read(SiteFile file, byte[] bytes) {
    return packer.pack(readDocument(file, bytes));
  }

  private DocumentFacts readDocument(SiteFile file, byte[] bytes) {
    FileKind kind = FileKind.of(file.path());
    return switch (kind) {
      case OPAQUE -> DocumentFacts.ofReferences(file, kind, List.of());
      case PAGE ->
          plainPages
              .read(file, bytes)
              .orElseGet(() -> readText(file, kind, TextDecoder.decode(bytes)));
      default -> readText(file, kind, TextDecoder.decode(bytes));
    };
  }

  private DocumentFacts readText(SiteFile file, FileKind kind, String text) {
    return switch (kind) {
      case PAGE -> MarkupReader.readPage(file, text, parser);
      case VECTOR_IMAGE -> MarkupReader.readImage(file, text, parser);
      case XML -> XmlReader.read(file, text, parser);
      case STYLE_SHEET -> DocumentFacts.ofReferences(file, kind, readStyle(text));
      case MANIFEST -> DocumentFacts.ofReferences(file, kind, readManifest(text));
      case ROBOTS -> DocumentFacts.ofReferences(file, kind, RobotsReader.read(text));
      case OPAQUE -> DocumentFacts.ofReferences(file, kind, List.of());
    };
  }

  private static List<Reference> readStyle(String css) {
    List<Reference> references = new ArrayList<>();
    for (Piece piece : StyleReader.read(css)) {
      Spot spot = new Spot("css", "", piece.address(), -1, piece.offset());
      references.add(new Reference(LinkRole.RESOURCE, spot));
    }
    return references;
  }

  private static List<Reference> readManifest(String json) {
    List<Reference> references = new ArrayList<>();
    for (JsonLinks.Found found : JsonLinks.inManifest(json)) {
      Spot spot = new Spot("manifest", found.name(), found.address(), -1, found.offset());
      references.add(new Reference(LinkRole.RESOURCE, spot));
    }
    return references;
  }
}
