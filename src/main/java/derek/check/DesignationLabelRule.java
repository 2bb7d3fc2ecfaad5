package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.Block;
import derek.model.ContentRecord;
import derek.model.Designation;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.LocatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A designation's label ("political prisoner") never stands in the site's own voice: only between
 * quotation marks, and in a sentence only with a word that attributes it. Which labels those are,
 * the archive's designations say; which words attribute, the style sheet.
 */
final class DesignationLabelRule implements WordRule {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][»”\"]?\\s+(?=\\p{Lu}|«|“)");

  private final Map<Language, Pattern> labels;
  private final Map<Language, List<String>> attribution;

  DesignationLabelRule(Archive archive) {
    this.labels = labels(archive);
    this.attribution = archive.editorial().style().attribution();
  }

  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    if (labels.isEmpty()) {
      return;
    }
    for (LocatedText text : textsInOwnVoice(record)) {
      boolean sentence = isSentence(text.field());
      text.text()
          .texts()
          .forEach(
              (language, words) ->
                  check(new Text(language, words, text.position(), sentence), found));
    }
    record.blocks().forEach((language, blocks) -> check(language, blocks, found));
  }

  /** The record's texts in the site's own voice: no verbatim words, no label of a designation. */
  private static List<LocatedText> textsInOwnVoice(WrittenRecord record) {
    Set<LocalizedText> labels = new HashSet<>();
    Designation.of(record.record()).forEach(each -> labels.add(each.label()));
    return record.texts().stream()
        .filter(text -> !text.verbatim() && !labels.contains(text.text()))
        .toList();
  }

  /** A text to be checked; a sentence attributes, a heading or a name need not. */
  private record Text(Language language, String words, SourcePosition position, boolean sentence) {}

  private static boolean isSentence(String field) {
    return field.equals("text") || field.equals("reply");
  }

  private void check(Language language, List<Block> blocks, List<Diagnostic> found) {
    for (Block block : blocks) {
      for (Block.Claim claim : block.claims()) {
        check(new Text(language, claim.text(), claim.evidence().position(), true), found);
      }
    }
  }

  /** One pattern a language that finds each label with whatever ending. */
  private static Map<Language, Pattern> labels(Archive archive) {
    Map<Language, Set<String>> words = new HashMap<>();
    for (ContentRecord record : archive.records()) {
      for (Designation designation : Designation.of(record)) {
        designation
            .label()
            .texts()
            .forEach(
                (language, label) ->
                    words.computeIfAbsent(language, key -> new TreeSet<>()).add(bare(label)));
      }
    }
    Map<Language, Pattern> patterns = new HashMap<>();
    words.forEach((language, labels) -> patterns.put(language, pattern(labels)));
    return patterns;
  }

  private static String bare(String label) {
    return label.replaceAll("[«»“”\"]", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Pattern pattern(Set<String> labels) {
    List<String> alternatives = new ArrayList<>();
    for (String label : labels) {
      List<String> words = new ArrayList<>();
      for (String word : label.split("\\s+", -1)) {
        words.add(Pattern.quote(word));
      }
      alternatives.add(String.join("\\s+", words) + "\\p{L}*");
    }
    return Pattern.compile(
        String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void check(Text text, List<Diagnostic> found) {
    Pattern pattern = labels.get(text.language());
    if (pattern == null) {
      return;
    }
    Matcher matcher = pattern.matcher(text.words());
    Set<String> reported = new HashSet<>();
    while (matcher.find()) {
      boolean quoted =
          QuotedSpans.in(text.words()).stream()
              .anyMatch(span -> span.holds(matcher.start(), matcher.end()));
      if (!quoted && reported.add("bare")) {
        found.add(bare(text, matcher.group()));
      } else if (quoted
          && text.sentence()
          && !isAttributed(text, matcher.start())
          && reported.add("unattributed")) {
        found.add(unattributed(text, matcher.group()));
      }
    }
  }

  private boolean isAttributed(Text text, int offset) {
    List<String> words = attribution.getOrDefault(text.language(), List.of());
    String sentence = sentence(text.words(), offset).toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || words.stream().anyMatch(word -> sentence.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static String sentence(String text, int offset) {
    int start = 0;
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find()) {
      if (end.start() >= offset) {
        return text.substring(start, end.end());
      }
      start = end.end();
    }
    return text.substring(start);
  }

  private static Diagnostic bare(Text text, String label) {
    return Diagnostic.error(
            "bare-label",
            text.position(),
            "the " + text.language() + " text says “" + label + "” in the site's own voice")
        .expected("the label between quotation marks, and who gives it in the same sentence", label)
        .hint("say who calls them so, or move the label to “designations”");
  }

  private static Diagnostic unattributed(Text text, String label) {
    return Diagnostic.error(
            "unattributed-label",
            text.position(),
            "the "
                + text.language()
                + " sentence with “"
                + label
                + "” does not say whose word it is")
        .expected("who calls them so, in the same sentence", sentenceStart(text).strip())
        .hint("the words that attribute stand in content/style.json under “attribution”");
  }

  private static String sentenceStart(Text text) {
    return text.words().length() <= 90 ? text.words() : text.words().substring(0, 90) + "…";
  }
}
