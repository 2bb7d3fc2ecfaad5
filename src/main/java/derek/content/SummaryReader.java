package derek.content;

import derek.cache.PackStore;
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
 * Reads texts in Markdown; one that is known to be sound is not parsed, and not even read where its
 * file is as it was. Parsed blocks are put aside where the memory has room for them on disk. One
 * reader may serve many threads.
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
        memory.sha256(file).flatMap(sha256 -> known(file, name, language, sha256));
    return known.isPresent() ? known : readNow(file, name, language, diagnostics);
  }

  /** A text that was sound when it last said the same. */
  private Optional<Read> known(Path file, String name, SiteLanguage language, String sha256) {
    return memory
        .text(name, key(sha256, language))
        .map(
            text ->
                new Read(
                    summary(file, name, language, sha256, text.outline(), text.blocks()), sha256));
  }

  private Optional<Read> readNow(
      Path file, String name, SiteLanguage language, List<Diagnostic> diagnostics) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<TextFile> text = TextFileReader.read(file, name, found);
    Optional<Read> read =
        text.map(
            each -> {
              String sha256 = each.sha256();
              memory.put(file, sha256);
              Optional<Read> known = known(file, name, language, sha256);
              return known.orElseGet(() -> parse(file, each, language, sha256, found));
            });
    diagnostics.addAll(found);
    return read;
  }

  private Read parse(
      Path file,
      TextFile text,
      SiteLanguage language,
      String sha256,
      List<Diagnostic> diagnostics) {
    Summary parsed = parse(text, language, diagnostics);
    String name = text.path();
    Optional<PackStore.Place> place =
        memory.blocks().put(() -> BlockPack.of(name, parsed.blocks()));
    if (place.isEmpty()) {
      return new Read(parsed, sha256);
    }
    if (diagnostics.isEmpty()) {
      memory.sound(name, key(sha256, language), parsed.outline(), place.get());
    }
    return new Read(summary(file, name, language, sha256, parsed.outline(), place.get()), sha256);
  }

  private Summary parse(TextFile text, SiteLanguage language, List<Diagnostic> diagnostics) {
    if (text.text().isBlank()) {
      diagnostics.add(
          Diagnostic.error(
                  "empty-text", SourcePosition.ofFile(text.path()), "this summary is empty")
              .hint("write one cited paragraph at least"));
    }
    return markdown.parse(text.path(), text.text(), language.quotes(), diagnostics);
  }

  /** A text whose blocks lie on disk. */
  private Summary summary(
      Path file,
      String name,
      SiteLanguage language,
      String sha256,
      TextOutline outline,
      PackStore.Place place) {
    return new Summary(
        name,
        outline,
        new StoredBlocks(
            memory.blocks(), name, place, () -> parsedAgain(file, name, language, sha256)));
  }

  /** The blocks of a text that was read before. */
  private List<Block> parsedAgain(Path file, String name, SiteLanguage language, String sha256) {
    return TextFileReader.read(file, name, new ArrayList<>())
        .filter(text -> text.sha256().equals(sha256))
        .map(text -> parse(text, language, new ArrayList<>()).blocks())
        .orElseThrow(() -> new ChangedMeanwhileException(name));
  }

  /** Quotation marks are printed as the language has them. */
  private static String key(String sha256, SiteLanguage language) {
    return sha256 + language.quotes();
  }
}
