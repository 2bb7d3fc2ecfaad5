package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;

/**
 * A top-level block of a Markdown text: a paragraph, a heading, a list, a table.
 *
 * @param start where its Markdown begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param digest of the block's Markdown as it was written; see {@link TextDigests#of(String)}
 * @param claims the smallest parts that need a citation each: the paragraph, or each list item,
 *     table row, definition
 * @param links its links to other records
 * @param markup its HTML, in order
 */
public record Block(
    Kind kind,
    SourcePosition position,
    int start,
    int end,
    long digest,
    List<Claim> claims,
    List<Reference> links,
    List<Markup> markup) {
  public Block {
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    markup = List.copyOf(markup);
  }

  /** What it is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    TABLE,
    QUOTE,
    DEFINITIONS,
    OTHER
  }

  /**
   * Something said, with its proof.
   *
   * @param text what a reader reads, without markup or citations, quotation marks as printed
   */
  public record Claim(String text, Evidence evidence) {}
}
