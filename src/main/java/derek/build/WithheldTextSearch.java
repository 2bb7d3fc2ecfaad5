package derek.build;

import derek.diagnostic.Diagnostic;
import derek.digest.Sha256;
import derek.language.Romanization;
import derek.model.Archive;
import derek.model.WithheldText;
import derek.output.OutputFile;
import derek.sheet.PdfTexts;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Proves that what is withheld is in no file of the site, in whatever case, script, spacing or
 * escaping: in the bytes as UTF-8 text, with character references and JSON escapes resolved, with
 * tags taken out, and in the file names; of a PDF, in all that can be read out of it.
 */
final class WithheldTextSearch {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u00AD]+");
  private static final int SHORTEST = 3;

  /** How many texts of earlier builds' PDFs are kept for each of this one's. */
  private static final int CACHED_BUILDS = 4;

  private final Map<String, WithheldText> needles = new LinkedHashMap<>();
  private final PdfTexts pdfs;
  private final AtomicInteger searchedPdfs = new AtomicInteger();

  WithheldTextSearch(Archive archive, PdfTexts pdfs) {
    this.pdfs = pdfs;
    Map<String, String> overrides = archive.editorial().style().romanization();
    List<Romanization> romanizations =
        archive.settings().languageList().stream()
            .map(language -> new Romanization(language, overrides))
            .toList();
    for (WithheldText withheld : archive.editorial().withheld()) {
      add(withheld.text(), withheld);
      romanizations.forEach(each -> add(each.romanize(withheld.text()), withheld));
    }
  }

  private void add(String text, WithheldText withheld) {
    String folded = fold(text);
    if (folded.length() >= SHORTEST) {
      needles.putIfAbsent(folded, withheld);
    }
  }

  /** The digest of all that is searched for. */
  String digest() {
    Sha256 digest = new Sha256();
    new TreeSet<>(needles.keySet()).forEach(digest::add);
    return digest.hex();
  }

  /** An error for each withheld text that the file has. For several threads at once. */
  List<Diagnostic> in(OutputFile file) {
    return needles.isEmpty() ? List.of() : found(file);
  }

  /** Forgets what PDFs said that no recent build had; to be called after the last file. */
  void prune() {
    if (!needles.isEmpty()) {
      pdfs.prune(CACHED_BUILDS * searchedPdfs.get());
    }
  }

  private String text(OutputFile file) {
    if (file.path().endsWith(".pdf")) {
      searchedPdfs.incrementAndGet();
      return pdfs.of(file.bytes());
    }
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private List<Diagnostic> found(OutputFile file) {
    String text = text(file);
    String marked = fold(HtmlText.unescaped(text));
    String plain = fold(HtmlText.unescaped(TAG.matcher(text).replaceAll("")));
    String name = fold(file.path().replace('-', ' '));
    List<Diagnostic> found = new ArrayList<>();
    needles.forEach(
        (needle, withheld) -> {
          if (stands(needle, marked) || stands(needle, plain) || stands(needle, name)) {
            found.add(leak(withheld, file));
          }
        });
    return found;
  }

  /** Whether a text has the words from the beginning of a word on, with whatever ending. */
  private static boolean stands(String needle, String text) {
    for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic leak(WithheldText withheld, OutputFile file) {
    return Diagnostic.error(
            "withheld-text",
            withheld.position(),
            "this text is withheld, and stands in " + file.path())
        .hint("another record or text of the site says it: search content/ for it");
  }

  private static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }
}
