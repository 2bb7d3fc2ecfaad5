package derek.build;

import static org.assertj.core.api.Assertions.assertThat;

import derek.site.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints the content that is published, booklets and all. */
class RealSheetsTest {
  private static final Path PROJECT = Path.of("");

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    BuildReport report =
        new SiteBuilder(
                new ProjectLayout(PROJECT, site), BuildOptions.DEFAULT.withPaper(Paper.BOOKLETS))
            .build();
    assertThat(report.outcome()).isEqualTo(BuildReport.Outcome.BUILT);
  }

  @Test
  void givesEveryPersonAndCaseASheetInEachLanguageAndInBoth() throws IOException {
    for (String kind : List.of("people", "cases")) {
      for (Path record : list(PROJECT.resolve("content").resolve(kind))) {
        for (String language : List.of("kk", "en", "kk-en")) {
          Path sheet =
              site.resolve(language).resolve(kind).resolve(record.getFileName() + "-sheet");
          assertThat(Path.of(sheet + ".html")).exists();
          assertThat(Path.of(sheet + ".pdf")).exists();
        }
      }
    }
  }

  @Test
  void takesTwoPagesAtMost() throws IOException {
    for (Path file : sheets()) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(pdf.getNumberOfPages()).as(file.toString()).isBetween(1, 2);
      }
    }
  }

  @Test
  void hasItsFontsInside() throws IOException {
    for (Path file : sheets()) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(fonts(pdf)).as(file.toString()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts(pdf)).allMatch(font -> font.getName().contains("+SourceSansPro"));
      }
    }
  }

  @Test
  void isTaggedTitledAndFitToBeKept() throws IOException {
    for (Path file : sheets()) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isIn("kk", "en");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
            .contains("<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<");
      }
    }
  }

  @Test
  void letsReadersFindAName() throws IOException {
    assertThat(text("kk/people/gulzipa-zhaukerova-sheet.pdf"))
        .contains("Гүлзипа Жәукерова", "Жаукерова");
    assertThat(text("kk-en/cases/banned-organisation-case-almaty-sheet.pdf"))
        .contains("Жәукерова", "Zhaukerova");
  }

  @Test
  void letsReadersFindWordsWithTheirApostrophes() throws IOException {
    assertThat(text("en/cases/omar-case-sheet.pdf")).contains("The authorities’ position");
  }

  @Test
  void saysWhichLanguageEachPartIsIn() throws IOException {
    try (PDDocument pdf = load("kk-en/cases/omar-case-sheet.pdf")) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("kk");
      assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("kk", "en");
    }
    try (PDDocument pdf = load("en/cases/omar-case-sheet.pdf")) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("kk");
    }
  }

  @Test
  void leadsToTheSamePageInTheOtherLanguage() throws IOException {
    assertThat(text("en/people/noyan-sheet.pdf")).contains("Қазақша", "kk/people/noyan.html");
    assertThat(text("kk/people/noyan-sheet.pdf")).contains("English", "en/people/noyan.html");
  }

  @Test
  void saysOnEveryPageWhatItIsAndWhichVersion() throws IOException {
    try (PDDocument pdf = load("kk-en/people/askhat-zheksebaev-sheet.pdf")) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .contains(
                "Асхат Жексебаев", "derek.example/kk/people/askhat-zheksebaev.html", "Нұсқасы")
            .contains(page + " / " + pdf.getNumberOfPages());
      }
    }
  }

  @Test
  void takesLittleRoom() throws IOException {
    for (Path file : sheets()) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(160_000);
    }
  }

  @Test
  void carriesTheRecordAsItsEditorsWroteIt() throws IOException {
    try (PDDocument pdf = load("kk/cases/omar-case-sheet.pdf")) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files)
          .containsOnlyKeys("omar-case-record.json", "omar-case-kk.md", "omar-case-en.md");
      assertThat(files.get("omar-case-record.json").getEmbeddedFile().toByteArray())
          .isEqualTo(Files.readAllBytes(PROJECT.resolve("content/cases/omar-case/record.json")));
      assertThat(files.get("omar-case-kk.md").getEmbeddedFile().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .isEqualToIgnoringWhitespace(
              Files.readString(PROJECT.resolve("content/cases/omar-case/kk.md")));
      assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF)).hasSize(3);
    }
  }

  @Test
  void leadsToTheSiteFromPaper() throws IOException {
    try (PDDocument pdf = load("en/cases/omar-case-sheet.pdf")) {
      List<String> addresses = addresses(pdf);

      assertThat(addresses)
          .contains("https://derek.example/en/cases/omar-case.html")
          .allMatch(address -> address.startsWith("https://") || address.startsWith("http://"));
    }
  }

  @Test
  void bindsTheSheetsOfALanguageIntoABooklet() throws IOException {
    String text = text("kk/booklet.pdf");

    assertThat(text).contains("Мазмұны", "Есім көрсеткіші");
    assertThat(text.lines()).anyMatch(line -> line.matches("Гүлзипа Жәукерова[ .]{9,}[0-9]+"));
    assertThat(text.lines()).anyMatch(line -> line.matches("Гүлзипа Жәукерова +[0-9]+, [0-9]+"));
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith("-sheet.pdf")).sorted().toList();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static PDDocument load(String path) throws IOException {
    return Loader.loadPDF(site.resolve(path).toFile());
  }

  private static String text(String path) throws IOException {
    try (PDDocument pdf = load(path)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  private static List<String> languages(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(
            each -> Stream.concat(Stream.ofNullable(each.getLanguage()), languages(each).stream()))
        .distinct()
        .toList();
  }

  private static List<String> addresses(PDDocument pdf) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action) {
          addresses.add(action.getURI());
        }
      }
    }
    return addresses;
  }
}
