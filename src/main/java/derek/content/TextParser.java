package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.markdown.MarkdownParser;
import derek.model.Block;
import derek.model.SiteSettings.SiteLanguage;
import derek.model.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parses texts of a content folder. One parser may serve many threads. */
final class TextParser {
  private final MarkdownParser markdown = new MarkdownParser();
  private final Path content;
  private final String name;

  /**
   * A parser for a folder's texts.
   *
   * @param name what diagnostics call the folder
   */
  TextParser(Path content, String name) {
    this.content = content;
    this.name = name;
  }

  /** A text that was read; what is wrong with it is added to the diagnostics. */
  Summary parse(TextFile text, SiteLanguage language, List<Diagnostic> diagnostics) {
    int before = diagnostics.size();
    Summary summary = markdown.parse(text.path(), text.text(), language.quotes(), diagnostics);
    if (summary.blocks().isEmpty() && diagnostics.size() == before) {
      diagnostics.add(
          Diagnostic.error(
                  "empty-text", SourcePosition.startOf(text.path()), "this summary is empty")
              .hint("write one cited paragraph at least"));
    }
    return summary;
  }

  /**
   * The blocks of a text that was read before.
   *
   * @param file as diagnostics call it
   * @param sha256 of what the file said
   * @throws ChangedMeanwhileException where it says something else now
   */
  List<Block> again(String file, SiteLanguage language, String sha256) {
    Path path = content.resolve(file.substring(name.length() + 1));
    return TextFileReader.read(path, file, new ArrayList<>())
        .filter(text -> text.sha256().equals(sha256))
        .map(text -> parse(text, language, new ArrayList<>()).blocks())
        .orElseThrow(() -> new ChangedMeanwhileException(file));
  }
}
