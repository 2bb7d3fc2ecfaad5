package derek.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rest of an archive asks of a text in Markdown: enough to plan a site without having all
 * its texts at hand.
 *
 * @param links its links to other records
 * @param citations in the order written
 * @param digests of its blocks, in order; see {@link TextDigests#of(String)}
 */
public record TextOutline(List<Reference> links, List<Citation> citations, TextDigests digests) {
  public TextOutline {
    links = List.copyOf(links);
    citations = List.copyOf(citations);
  }

  static TextOutline of(List<Block> blocks) {
    List<Reference> links = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<Long> digests = new ArrayList<>();
    for (Block block : blocks) {
      links.addAll(block.links());
      block.claims().forEach(claim -> citations.addAll(claim.evidence().citations()));
      digests.add(block.digest());
    }
    return new TextOutline(links, citations, TextDigests.of(digests));
  }
}
