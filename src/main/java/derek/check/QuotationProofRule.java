package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.QuoteFolding;
import derek.model.Archive;
import derek.model.Source;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every quotation that a passage records stands in the source's text, word for word, where the text
 * is at hand.
 */
final class QuotationProofRule implements EditorialRule {
  private final SourceTexts texts;

  QuotationProofRule(SourceTexts texts) {
    this.texts = texts;
  }

  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Source source : archive.all(Source.class)) {
      if (texts.of(source).isPresent()) {
        source.passages().forEach(passage -> check(source, passage, diagnostics));
      }
    }
    return diagnostics;
  }

  private void check(Source source, Source.Passage passage, List<Diagnostic> diagnostics) {
    Optional<String> line = texts.passage(source, passage.id());
    if (line.isEmpty() || line.get().isBlank()) {
      diagnostics.add(
          Diagnostic.error(
                  "passage-not-in-source",
                  passage.position(),
                  "the source's text has no passage “" + passage.id() + "”")
              .expected("the number of a line that is not blank, from 1", passage.id()));
      return;
    }
    String folded = QuoteFolding.fold(line.get());
    for (Source.Quote quote : passage.quotes()) {
      if (!folded.contains(QuoteFolding.fold(quote.exact()))) {
        diagnostics.add(
            Diagnostic.error(
                    "quotation-not-in-source",
                    quote.position(),
                    "these words do not stand in passage “" + passage.id() + "”")
                .expected(NearestText.in(folded, QuoteFolding.fold(quote.exact())), quote.exact())
                .hint("copy the words from the source, letter by letter"));
      }
    }
  }
}
