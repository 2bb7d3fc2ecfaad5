package derek.check;

import derek.diagnostic.Diagnostic;
import derek.language.Figure;
import derek.language.Figures;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordClaim;
import derek.model.RecordClaims;
import derek.model.SourceTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers, days and months of a claim stand in the passages that it cites, in digits or in
 * words, in whatever language. A year may also be that of the source. Looked at only where the
 * texts of all its passages are at hand.
 */
final class FigureRule implements WordRule {
  private final SourceTexts texts;

  FigureRule(SourceTexts texts) {
    this.texts = texts;
  }

  @Override
  public List<Diagnostic> check(Archive archive, Collection<ContentRecord> records) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (texts.byFile().isEmpty()) {
      return diagnostics;
    }
    Map<Language, Figures> readers = new HashMap<>();
    for (ContentRecord record : records) {
      for (RecordClaim claim : RecordClaims.of(record)) {
        CitedText cited = CitedText.of(claim, archive, texts);
        if (cited.complete()) {
          check(archive, claim, cited, readers, diagnostics);
        }
      }
    }
    return diagnostics;
  }

  private static void check(
      Archive archive,
      RecordClaim claim,
      CitedText cited,
      Map<Language, Figures> readers,
      List<Diagnostic> diagnostics) {
    List<Figure> supporting = new ArrayList<>();
    for (CitedText.SourcePassage passage : cited.passages()) {
      Language language = passage.source().publication().language();
      supporting.addAll(reader(readers, language).in(passage.words()));
    }
    supporting.addAll(KnownFigures.of(claim, cited, List.copyOf(supporting), archive));
    claim
        .texts()
        .forEach(
            (language, text) -> {
              for (Figure figure : reader(readers, language).in(text)) {
                if (!figure.isSupportedBy(supporting)) {
                  diagnostics.add(unsupported(claim, language, figure));
                }
              }
            });
  }

  private static Figures reader(Map<Language, Figures> readers, Language language) {
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
