package derek.markdown;

import derek.diagnostic.Diagnostic;
import derek.model.Block;
import derek.model.Citation;
import derek.model.Markup;
import derek.model.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A parsed text, in a notation that tests can compare. */
record Parsed(Summary summary, List<Diagnostic> diagnostics) {
  static final String KAZAKH = "«»“”";
  static final String ENGLISH = "“”‘’";

  static Parsed english(String markdown) {
    return with(ENGLISH, markdown);
  }

  static Parsed with(String quotes, String markdown) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Summary summary = new MarkdownParser().parse("en.md", markdown, quotes, diagnostics);
    return new Parsed(summary, diagnostics);
  }

  /**
   * The HTML of all blocks: {@code {a#1 b#2}} where note numbers go, {@code <person:a>} where a
   * link opens.
   */
  String html() {
    return summary.blocks().stream()
        .flatMap(block -> block.markup().stream())
        .map(Parsed::shown)
        .collect(Collectors.joining())
        .strip();
  }

  private static String shown(Markup piece) {
    if (piece instanceof Markup.Html ready) {
      return ready.html();
    } else if (piece instanceof Markup.CitationMark mark) {
      return mark.citations().stream()
          .map(Parsed::shown)
          .collect(Collectors.joining(" ", "{", "}"));
    } else if (piece instanceof Markup.RecordLink link) {
      return "<" + link.target() + (link.fragment() == null ? ">" : "#" + link.fragment() + ">");
    } else if (piece instanceof Markup.ExternalLink link) {
      return "<" + link.address() + ">";
    }
    return "<#" + ((Markup.FragmentLink) piece).fragment() + ">";
  }

  private static String shown(Citation citation) {
    return citation.source().slug() + "#" + citation.passage();
  }

  /** Each claim: its text, its citations, and {@code editorial} where it is. */
  List<String> claims() {
    return summary.blocks().stream()
        .flatMap(block -> block.claims().stream())
        .map(Parsed::shown)
        .toList();
  }

  private static String shown(Block.Claim claim) {
    String cited =
        claim.evidence().citations().stream()
            .map(each -> " " + shown(each))
            .collect(Collectors.joining());
    return claim.text() + " |" + cited + (claim.evidence().editorial() ? " editorial" : "");
  }

  /** Each diagnostic: line, column and code. */
  List<String> problems() {
    return diagnostics.stream()
        .map(each -> each.position().line() + ":" + each.position().column() + " " + each.code())
        .toList();
  }
}
