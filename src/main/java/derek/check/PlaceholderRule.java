package derek.check;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Placeholder;
import java.util.Comparator;
import java.util.List;

/** Nothing is published that {@code derek new} left to be written. */
final class PlaceholderRule implements WordRule {
  @Override
  public void check(WrittenRecord record, List<Diagnostic> found) {
    record.written().forEach(text -> check(text, found));
  }

  private static void check(WrittenText text, List<Diagnostic> diagnostics) {
    text.words().stream()
        .filter(Placeholder::isIn)
        .min(Comparator.naturalOrder())
        .ifPresent(words -> diagnostics.add(unwritten(words, text.position())));
  }

  private static Diagnostic unwritten(String text, SourcePosition position) {
    return Diagnostic.error("placeholder", position, "this is still to be written")
        .expected("your own words in the place of those that begin with " + Placeholder.MARK, text)
        .hint("or say \"draft\": true in the record until it is written");
  }
}
