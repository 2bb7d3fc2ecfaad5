package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.Figure;
import derek.language.Figures;
import derek.model.Archive;
import derek.model.Language;
import derek.model.RecordClaim;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers, days and months of a claim stand in the passages that it cites, in digits or in
 * words, in whatever language. A year may also be that of the source. Looked at only where the
 * texts of all its passages are at hand.
 */
final class FigureRule implements WordRule {
  private final Archive archive;
  private final SourceTexts texts;
  private final Map<Language, Figures> readers = new ConcurrentHashMap<>();

  FigureRule(Archive archive, SourceTexts texts) {
    this.archive = archive;
    this.texts = texts;
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    if (texts.byFile().isEmpty()) {
      return;
    }
    for (RecordClaim claim : record.claims()) {
      CitedText cited = CitedText.of(claim, archive, texts);
      if (cited.complete()) {
        check(claim, cited, found);
      }
    }
  }

  private void check(RecordClaim claim, CitedText cited, List<Diagnostic> found) {
    List<Figure> supporting = new ArrayList<>();
    for (CitedText.SourcePassage passage : cited.passages()) {
      Language language = passage.source().publication().language();
      supporting.addAll(reader(language).in(passage.words()));
    }
    supporting.addAll(KnownFigures.of(claim, cited, List.copyOf(supporting), archive));
    claim
        .texts()
        .forEach(
            (language, text) -> {
              for (Figure figure : reader(language).in(text)) {
                if (!figure.isSupportedBy(supporting)) {
                  found.add(unsupported(claim, language, figure));
                }
              }
            });
  }

  private Figures reader(Language language) {
    return readers.computeIfAbsent(language, Figures::of);
  }

  private static Diagnostic unsupported(RecordClaim claim, Language language, Figure figure) {
    return Diagnostic.warning(
            "unsupported-figure",
            claim.evidence().position(),
            "the "
                + language
                + " text says “"
                + figure.text()
                + "”, and no passage cited here does")
        .expected("a number or date of the cited passages", figure.text())
        .hint(Advice.ACKNOWLEDGE);
  }
}
