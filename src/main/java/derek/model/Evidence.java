package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;

/**
 * What a claim rests on: passages, or the editors' own word.
 *
 * @param citations empty only where the claim is editorial
 * @param editorial whether the words are the editors' own (a definition, a transition)
 * @param position where the claim is written
 */
public record Evidence(List<Citation> citations, boolean editorial, SourcePosition position) {
  public Evidence {
    citations = List.copyOf(citations);
  }
}
