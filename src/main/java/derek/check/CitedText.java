package derek.check;

import derek.model.Archive;
import derek.model.Citation;
import derek.model.RecordClaim;
import derek.model.Source;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that a claim rests on: its passages in full, where the sources' texts are at hand.
 *
 * @param passages each passage with its source
 * @param complete whether every passage that the claim cites is at hand
 */
record CitedText(List<SourcePassage> passages, boolean complete) {

  /**
   * One passage.
   *
   * @param words the whole passage, from the source's text
   */
  record SourcePassage(Source source, Source.Passage passage, String words) {}

  static CitedText of(RecordClaim claim, Archive archive, SourceTexts texts) {
    List<SourcePassage> found = new ArrayList<>();
    boolean complete = true;
    for (Citation citation : claim.evidence().citations()) {
      Optional<SourcePassage> passage = find(citation, archive, texts);
      passage.ifPresent(found::add);
      complete &= passage.isPresent();
    }
    return new CitedText(found, complete && !found.isEmpty());
  }

  private static Optional<SourcePassage> find(
      Citation citation, Archive archive, SourceTexts texts) {
    if (!(archive.find(citation.source()).orElse(null) instanceof Source source)) {
      return Optional.empty();
    }
    Optional<String> words = texts.passage(source, citation.passage());
    return source.passages().stream()
        .filter(passage -> passage.id().equals(citation.passage()) && words.isPresent())
        .findFirst()
        .map(passage -> new SourcePassage(source, passage, words.orElseThrow()));
  }
}
