package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.markdown.MarkdownParser;
import derek.model.Block;
import derek.model.SiteSettings.SiteLanguage;
import derek.model.Summary;
import derek.model.TextOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts in Markdown; one that is known to be sound is not parsed, and not even read, before
 * somebody asks for its blocks. One reader may serve many threads.
 */
final class SummaryReader {
  private final MarkdownParser markdown = new MarkdownParser();
  private final ReadingMemory memory;

  SummaryReader(ReadingMemory memory) {
    this.memory = memory;
  }

  /** A text with the SHA-256 of its file. */
  record Read(Summary summary, String sha256) {}

  /** The text of a file; empty where it cannot be read, with the reason in the diagnostics. */
  Optional<Read> read(Path file, String name, SiteLanguage language, List<Diagnostic> diagnostics) {
    Optional<Read> known =
        memory
            .sha256(file)
            .flatMap(
                sha256 ->
                    memory
                        .outline(name, key(sha256, language))
                        .map(outline -> later(file, name, language, outline, sha256)));
    return known.isPresent() ? known : readNow(file, name, language, diagnostics);
  }

  private Read later(
      Path file, String name, SiteLanguage language, TextOutline outline, String sha256) {
    return new Read(new Summary(name, outline, () -> blocks(file, name, language, sha256)), sha256);
  }

  private Optional<Read> readNow(
      Path file, String name, SiteLanguage language, List<Diagnostic> diagnostics) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<TextFile> text = TextFileReader.read(file, name, found);
    Optional<Read> read = text.map(each -> read(each, language, found));
    if (read.isPresent()) {
      memory.put(file, read.get().sha256());
      if (found.isEmpty()) {
        String key = key(read.get().sha256(), language);
        memory.sound(name, key, read.get().summary().outline());
      }
    }
    diagnostics.addAll(found);
    return read;
  }

  private Read read(TextFile text, SiteLanguage language, List<Diagnostic> diagnostics) {
    if (text.text().isBlank()) {
      diagnostics.add(
          Diagnostic.error(
                  "empty-text", SourcePosition.ofFile(text.path()), "this summary is empty")
              .hint("write one cited paragraph at least"));
    }
    Summary summary = markdown.parse(text.path(), text.text(), language.quotes(), diagnostics);
    return new Read(summary, text.sha256());
  }

  /** The blocks of a text that was sound. */
  private List<Block> blocks(Path file, String name, SiteLanguage language, String sha256) {
    return TextFileReader.read(file, name, new ArrayList<>())
        .map(text -> read(text, language, new ArrayList<>()))
        .filter(again -> again.sha256().equals(sha256))
        .map(again -> again.summary().blocks())
        .orElseThrow(() -> new ChangedMeanwhileException(name));
  }

  /** Quotation marks are printed as the language has them. */
  private static String key(String sha256, SiteLanguage language) {
    return sha256 + language.quotes();
  }
}
