package derek.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.SourcePosition;
import derek.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextsTest {
  @TempDir Path folder;

  @Test
  void readsPagesTitleBookmarksAndFiles() {
    String text = texts().of(pdf());

    assertThat(text).contains("Гүлзипа Жәукерова", "Парақ атауы", "Бетбелгі", "қосымшаның сөзі");
  }

  @Test
  void keepsWhatItRead() throws IOException {
    byte[] pdf = pdf();
    String first = texts().of(pdf);
    List<Path> kept = entries();
    Files.write(kept.get(0), "torn".getBytes(StandardCharsets.UTF_8));

    assertThat(kept).hasSize(1);
    assertThat(texts().of(pdf)).as("a torn entry is read anew").isEqualTo(first);
    assertThat(texts().of(pdf)).isEqualTo(first);
    texts().prune(0);
    assertThat(entries()).isEmpty();
  }

  private PdfTexts texts() {
    return new PdfTexts(folder.resolve("texts"));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("texts"))) {
      return files.toList();
    }
  }

  private byte[] pdf() {
    String page =
        "<!DOCTYPE html><html lang=\"kk\"><head><title>Парақ атауы</title></head><body>"
            + "<h1 id=\"t\">Бетбелгі</h1><p>Гүлзипа Жәукерова</p></body></html>";
    Attachment attachment =
        new Attachment("kk.md", "text/markdown", "мәтін", bytes("қосымшаның сөзі"));
    Sheet sheet =
        new Sheet(
            new OutputFile("kk/a-sheet.html", bytes(page)),
            "https://a.example/kk/a-sheet.html",
            "kk/a-sheet.pdf",
            List.of(attachment),
            SourcePosition.ofFile("content/people/a/record.json"),
            2);
    String style = "html { font-family: \"Source Sans Pro\" }";
    return new SheetPrinter(style, new PrintFonts(), folder.resolve("pdfs"))
        .print(List.of(sheet))
        .files()
        .get(0)
        .bytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
