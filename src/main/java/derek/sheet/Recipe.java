package derek.sheet;

import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import derek.digest.ProgramPlace;
import derek.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;

/**
 * All that has a part in every sheet's PDF, as one digest: this package, the libraries it works
 * with, the Java platform, the fonts and the style. Where one of them changes, no PDF that was made
 * before is taken again.
 */
final class Recipe {
  private static final String PACKAGE = "derek/sheet/";

  private static final List<Class<?>> LIBRARIES =
      List.of(
          InlineBoxing.class,
          PdfRendererBuilder.class,
          PdfBoxGraphics2D.class,
          PDDocument.class,
          TTFParser.class,
          Jsoup.class);

  private Recipe() {}

  static String digest(String styleSheet, PrintFonts fonts) {
    Sha256 digests = new Sha256().add(Runtime.version().toString()).add(styleSheet);
    fonts.addTo(digests);
    List<Path> libraries = LIBRARIES.stream().map(ProgramPlace::of).toList();
    return digests.add(digest(ProgramPlace.of(Recipe.class), libraries)).hex();
  }

  /** The program's part of it: the folder or JAR of its classes, and the JARs of the libraries. */
  static String digest(Path program, List<Path> libraries) {
    Sha256 digests = new Sha256();
    try {
      if (Files.isDirectory(program)) {
        addFolder(program.resolve(PACKAGE), digests);
      } else {
        addJar(program, digests);
      }
      for (Path each : libraries) { // A library's version is in the name of its file.
        digests.add(each.getFileName() + " " + Files.size(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digests.hex();
  }

  private static void addFolder(Path folder, Sha256 digests) throws IOException {
    try (Stream<Path> classes = Files.list(folder)) {
      for (Path each : classes.sorted().toList()) {
        digests.add(Files.readAllBytes(each));
      }
    }
  }

  private static void addJar(Path file, Sha256 digests) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.stream()
          .filter(each -> each.getName().startsWith(PACKAGE))
          .map(Recipe::entry)
          .sorted()
          .forEach(digests::add);
    }
  }

  private static String entry(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
  }
}
