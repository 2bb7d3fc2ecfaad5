package derek.content;

import derek.cache.PackStore;
import derek.diagnostic.Diagnostic;
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
  private final TextParser parser;
  private final ReadingMemory memory;
  private final SharedValues shared;

  SummaryReader(TextParser parser, ReadingMemory memory, SharedValues shared) {
    this.parser = parser;
    this.memory = memory;
    this.shared = shared;
  }

  /** A text with the SHA-256 of its file. */
  record Read(Summary summary, String sha256) {}

  /** The text of a file; empty where it cannot be read, with the reason in the diagnostics. */
  Optional<Read> read(Path file, String name, SiteLanguage language, List<Diagnostic> diagnostics) {
    Optional<Read> known = memory.sha256(file).flatMap(sha256 -> known(name, language, sha256));
    return known.isPresent() ? known : readNow(file, name, language, diagnostics);
  }

  /** A text that was sound when it last said the same. */
  private Optional<Read> known(String name, SiteLanguage language, String sha256) {
    return memory
        .text(name, key(sha256, language))
        .map(text -> stored(name, language, sha256, text.outline(), text.blocks()));
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
              return known(name, language, sha256)
                  .orElseGet(() -> parse(each, language, sha256, found));
            });
    diagnostics.addAll(found);
    return read;
  }

  private Read parse(
      TextFile text, SiteLanguage language, String sha256, List<Diagnostic> diagnostics) {
    Summary parsed = parser.parse(text, language, diagnostics);
    String name = text.path();
    Optional<PackStore.Place> place =
        memory.blocks().put(() -> BlockPack.of(name, parsed.blocks()));
    if (place.isEmpty()) {
      return new Read(parsed, sha256);
    }
    if (diagnostics.isEmpty()) {
      memory.sound(name, key(sha256, language), parsed.outline(), place.get());
    }
    return stored(name, language, sha256, parsed.outline(), place.get());
  }

  /** A text whose blocks lie on disk. */
  private Read stored(
      String name,
      SiteLanguage language,
      String sha256,
      TextOutline outline,
      PackStore.Place place) {
    StoredBlocks blocks = new StoredBlocks(memory.blocks(), place, parser, name, language, sha256);
    return new Read(new Summary(name, shared.outline(outline), blocks), sha256);
  }

  /** Quotation marks are printed as the language has them. */
  private static String key(String sha256, SiteLanguage language) {
    return sha256 + language.quotes();
  }
}
