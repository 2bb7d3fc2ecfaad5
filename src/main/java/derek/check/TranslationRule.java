package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.Block;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.LocatedText;
import derek.model.RecordSummaries;
import derek.model.Summary;
import derek.model.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every translation was made from the original as it stands now. */
final class TranslationRule implements EditorialRule {
  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ContentRecord record : archive.records()) {
      for (Language language : archive.settings().languageList()) {
        if (!language.equals(archive.settings().original())) {
          check(archive, record, language, diagnostics);
        }
      }
    }
    return diagnostics;
  }

  private static void check(
      Archive archive, ContentRecord record, Language language, List<Diagnostic> diagnostics) {
    String id = record.id().toString();
    if (archive.editorial().lock().stamped(id, language).isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  "unstamped-translation",
                  record.head().position(),
                  "nobody has stamped the " + language + " text of “" + id + "”")
              .hint(advice(id)));
      return;
    }
    for (LocatedText text : Translations.staleTexts(archive, record, language)) {
      diagnostics.add(stale(id, language, text.position(), "of “" + text.field() + "” "));
    }
    Summary summary = RecordSummaries.of(record).get(language);
    Set<Integer> stale = Translations.staleBlocks(archive, record, language);
    if (summary != null && !stale.isEmpty()) {
      List<Block> blocks = summary.blocks();
      for (int block : stale) {
        if (block < blocks.size()) {
          diagnostics.add(stale(id, language, blocks.get(block).position(), ""));
        }
      }
    }
  }

  private static Diagnostic stale(
      String id, Language language, SourcePosition position, String what) {
    return Diagnostic.warning(
            "stale-translation",
            position,
            "the original " + what + "changed after its " + language + " translation was made")
        .hint(advice(id));
  }

  private static String advice(String id) {
    return "compare the two, mend the translation, then run: ./derek translated " + id;
  }
}
