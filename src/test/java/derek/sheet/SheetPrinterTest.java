package derek.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPrinterTest {
  private static final String STYLE =
      "@page { @bottom-right { content: counter(page); font-family: \"Source Sans Pro\"; } }"
          + " html { font-family: \"Source Sans Pro\"; } .qr { display: inline-block; width: 20mm;"
          + " height: 20mm; } p { line-height: 1.4; }";
  private static final String KAZAKH = "Гүлзипа Жәукерова: ӘәҒғҚқҢңӨөҰұҮүҺһІі, 500 000 ₸";

  private final PrintFonts fonts = new PrintFonts();

  @TempDir Path folder;

  @Test
  void hasEveryKazakhLetterAndTheTenge() throws IOException {
    String text = text(pdf("<p>" + KAZAKH + "</p>"));

    assertThat(text).contains(KAZAKH);
  }

  @Test
  void namesCharactersAsTheyWereWritten() throws IOException {
    String text = text(pdf("<p>“the authorities’ ‘position’” – «осы» 5 µm</p>"));

    assertThat(text).contains("“the authorities’ ‘position’” – «осы» 5 µm");
  }

  @Test
  void keepsMarksOnTheLineOfTheirWord() throws IOException {
    for (int width = 20; width < 60; width++) {
      String text =
          text(
              pdf(
                  "<p style=\"width: "
                      + width
                      + "mm\">Билік бұған қатысты ешнәрсе айтқан жоқ.<sup class=\"marks\">"
                      + "<a href=\"#s\">1:2</a></sup></p>"));

      assertThat(text).as("%s mm", width).contains("жоқ.1:2");
    }
  }

  @Test
  void breaksAddressesBeforeASlashAndNeverAfterAPoint() throws IOException {
    for (int width = 20; width < 60; width++) {
      String text =
          text(
              pdf(
                  "<p style=\"width: "
                      + width
                      + "mm\">Дереккөз: https://www.a.example/people/page.html</p>"));

      assertThat(text).as("%s mm", width).contains("www.a.example").contains("page.html");
    }
  }

  @Test
  void saysOnEveryFurtherPageWhatItIsPartOf() throws IOException {
    byte[] pdf = pdf("<h1 id=\"t\">Істің аты</h1>" + "<p>long</p>".repeat(100));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(pageTexts(document)).hasSizeGreaterThan(1);
      assertThat(pageTexts(document)).allSatisfy(text -> assertThat(text).contains("Істің аты"));
      assertThat(pageTexts(document)).allSatisfy(text -> assertThat(text).contains("a.example"));
      assertThat(pageTexts(document).get(0)).containsOnlyOnce("Істің аты");
    }
  }

  @Test
  void tellsOfALetterThatTheFontsLack() {
    Printing printing = print("cache", sheet("<p>თბილისი</p>"));

    assertThat(printing.files()).isEmpty();
    assertThat(printing.diagnostics())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("missing-glyph");
              assertThat(problem.isError()).isTrue();
              assertThat(problem.position().file()).isEqualTo("content/people/a/record.json");
              assertThat(problem.found())
                  .startsWith("ბ (U+10D1) in “თბილისი”, თ (U+10D7) in “თბილისი”");
            });
  }

  @Test
  void tellsOfASheetThatIsTooLong() {
    Printing printing = print("cache", sheet("<p>long</p>".repeat(200)));

    assertThat(printing.files()).hasSize(1);
    assertThat(printing.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("sheet-too-long");
  }

  @Test
  void tellsReadersWhichLanguageAPartIsIn() throws IOException {
    byte[] pdf = pdf("<p>қазақша</p><p lang=\"en\">English</p>");

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
      assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
          .extracting(PDStructureElement::getLanguage)
          .contains("en");
    }
  }

  @Test
  void drawsTheCodeAsAFigureWithItsAddress() throws IOException {
    byte[] pdf =
        pdf(
            "<svg class=\"qr\" aria-label=\"QR: a.example\" viewBox=\"0 0 2 2\">"
                + "<path d=\"M0,0h1v1h-1zM1,1h1v1h-1z\"/></svg>");

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
          .filteredOn(each -> each.getStructureType().equals("Figure"))
          .extracting(PDStructureElement::getAlternateDescription)
          .containsExactly("QR: a.example");
    }
  }

  @Test
  void leavesOutWhatIsForScreens() throws IOException {
    assertThat(text(pdf("<nav>menu</nav><p>text</p>"))).contains("text").doesNotContain("menu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "kk", "ar-EG"})
  void givesTheSameBytesEverywhere(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Sheet sheet = sheet("<h1 id=\"t\">" + KAZAKH + "</h1><p><a href=\"#t\">up</a></p>");
    try {
      byte[] first = print("first", sheet).files().get(0).bytes();
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));

      assertThat(print("second", sheet).files().get(0).bytes()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void makesAPdfAgainOnlyWhereItsInputsChanged() {
    Sheet one = sheet("<p>one</p>");
    Printing first = print("cache", one);
    Printing again = print("cache", one);
    Printing changed = print("cache", sheet("<p>two</p>"));

    assertThat(first.made()).isEqualTo(1);
    assertThat(again.made()).isZero();
    assertThat(again.files().get(0).bytes()).isEqualTo(first.files().get(0).bytes());
    assertThat(changed.made()).isEqualTo(1);
  }

  @Test
  void makesAPdfAgainWhereTheStyleOrAnAttachmentChanged() {
    Sheet plain = sheet("<p>one</p>");
    Attachment attachment = new Attachment("a.md", "text/markdown", "a", bytes("a"));
    Sheet attached =
        new Sheet(
            plain.page(), plain.address(), plain.path(), List.of(attachment), plain.origin(), 2);
    print("cache", plain);

    assertThat(print("cache", attached).made()).isEqualTo(1);
    Path cache = folder.resolve("cache");
    Printing restyled =
        new SheetPrinter(STYLE + " p { color: red }", fonts, cache).print(List.of(plain));
    assertThat(restyled.made()).isEqualTo(1);
  }

  @Test
  void noticesATornEntry() throws IOException {
    Sheet sheet = sheet("<p>one</p>");
    byte[] first = print("cache", sheet).files().get(0).bytes();
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    Files.write(entry, Arrays.copyOf(whole, whole.length / 2));

    Printing mended = print("cache", sheet);

    assertThat(mended.made()).isEqualTo(1);
    assertThat(mended.files().get(0).bytes()).isEqualTo(first);
    assertThat(print("cache", sheet).made()).isZero();
  }

  @Test
  void noticesAnEntryThatSomebodyChanged() throws IOException {
    Sheet sheet = sheet("<p>one</p>");
    print("cache", sheet);
    Files.write(entries().get(0), bytes("more"), StandardOpenOption.APPEND);

    assertThat(print("cache", sheet).made()).isEqualTo(1);
  }

  @Test
  void forgetsEntriesThatNoBuildUses() throws IOException {
    for (int i = 0; i < 8; i++) {
      print("cache", sheet("<p>" + i + "</p>"));
    }

    assertThat(entries()).hasSize(4);
  }

  @Test
  void putsWhatItIsGivenIntoThePdf() throws IOException {
    Attachment attachment = new Attachment("a.md", "text/markdown", "a", bytes(KAZAKH));
    Sheet plain = sheet("<p>one</p>");
    Sheet sheet =
        new Sheet(
            plain.page(), plain.address(), plain.path(), List.of(attachment), plain.origin(), 2);

    try (PDDocument document = Loader.loadPDF(print("cache", sheet).files().get(0).bytes())) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names).containsOnlyKeys("a.md");
      assertThat(names.get("a.md").getEmbeddedFile().toByteArray()).isEqualTo(bytes(KAZAKH));
      assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF)).hasSize(1);
    }
  }

  @Test
  void makesAllPdfsAgainWhereTheProgramALibraryAFontOrTheStyleChanged() {
    String recipe = Recipe.digest(STYLE, fonts);

    assertThat(Recipe.digest(STYLE, fonts)).isEqualTo(recipe);
    assertThat(Recipe.digest(STYLE + " ", fonts)).isNotEqualTo(recipe);
  }

  @Test
  void knowsTheProgramByItsClassesAndLibrariesByTheirFiles() throws IOException {
    Path program = folder.resolve("program");
    Path classes = Files.createDirectories(program.resolve("derek/sheet"));
    Files.write(classes.resolve("A.class"), bytes("one"));
    Path library = Files.write(folder.resolve("library-1.0.jar"), bytes("library"));
    String before = Recipe.digest(program, List.of(library));

    Files.write(classes.resolve("A.class"), bytes("two"));
    String reprogrammed = Recipe.digest(program, List.of(library));
    Path newer = Files.move(library, folder.resolve("library-1.1.jar"));
    String updated = Recipe.digest(program, List.of(newer));

    assertThat(List.of(before, reprogrammed, updated)).doesNotHaveDuplicates();
  }

  @Test
  void knowsTheProgramInAJarAsWell() throws IOException {
    assertThat(Recipe.digest(jar("first.jar", "one"), List.of()))
        .isEqualTo(Recipe.digest(jar("same.jar", "one"), List.of()))
        .isNotEqualTo(Recipe.digest(jar("second.jar", "two"), List.of()));
  }

  private Path jar(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("derek/sheet/A.class"));
      jar.write(bytes(content));
    }
    return file;
  }

  private static List<String> pageTexts(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      texts.add(stripper.getText(document));
    }
    return texts;
  }

  private byte[] pdf(String body) {
    return print("cache", sheet(body)).files().get(0).bytes();
  }

  private Printing print(String cache, Sheet sheet) {
    return new SheetPrinter(STYLE, fonts, folder.resolve(cache)).print(List.of(sheet));
  }

  private static Sheet sheet(String body) {
    String page =
        "<!DOCTYPE html><html lang=\"kk\"><head><title>Парақ</title>"
            + "<meta name=\"dcterms.modified\" content=\"2019-10-31\">"
            + "<meta name=\"derek.foot\" content=\"a.example 1234\"></head><body>"
            + body
            + "</body></html>";
    return new Sheet(
        new OutputFile("kk/people/a-sheet.html", bytes(page)),
        "https://a.example/kk/people/a-sheet.html",
        "kk/people/a-sheet.pdf",
        List.of(),
        SourcePosition.ofFile("content/people/a/record.json"),
        2);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(each -> Stream.concat(Stream.of(each), elements(each).stream()))
        .toList();
  }
}
