package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.ArticleOfLaw;
import derek.model.ContentRecord;
import derek.model.GlossaryTerm;
import derek.model.Language;
import derek.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lead fits into a list, a search result and a shared link, and tells two records apart. */
final class LeadRule implements EditorialRule {
  private static final int LONGEST = 200;

  @Override
  public List<Diagnostic> check(Archive archive) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Language language : archive.settings().languageList()) {
      Map<String, ContentRecord> leads = new HashMap<>();
      for (ContentRecord record : archive.records()) {
        if (!isExplainedByItsText(record)) {
          check(record, language, leads, diagnostics);
        }
      }
    }
    return diagnostics;
  }

  /** Terms and articles have no field for a lead: their first statement stands for it. */
  private static boolean isExplainedByItsText(ContentRecord record) {
    return record instanceof GlossaryTerm || record instanceof ArticleOfLaw;
  }

  private static void check(
      ContentRecord record,
      Language language,
      Map<String, ContentRecord> leads,
      List<Diagnostic> diagnostics) {
    Statement lead = record.head().lead();
    String text = lead.text().in(language);
    SourcePosition at = lead.evidence().position();
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      diagnostics.add(
          Diagnostic.error("long-lead", at, "the " + language + " lead is too long for a list")
              .expected(
                  "one sentence of at most " + LONGEST + " characters", length + " characters")
              .hint("say in it who or what this is, and put the rest into the text"));
    }
    ContentRecord other = leads.putIfAbsent(text, record);
    if (other != null) {
      diagnostics.add(
          Diagnostic.warning(
                  "repeated-lead",
                  at,
                  "this " + language + " lead is also that of “" + other.id() + "”")
              .hint("say what tells the two apart: readers see leads side by side in lists"));
    }
  }
}
