package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Reference;
import derek.linkcheck.extract.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems of the rules that are on, at the severity that the options give them. */
final class Problems {
  private final LinkCheckOptions options;
  private final List<Problem> found = new ArrayList<>();

  Problems(LinkCheckOptions options) {
    this.options = options;
  }

  List<Problem> found() {
    return found;
  }

  /** A defect of a reference, at the severity of its rule. */
  void report(FileFacts file, Reference reference, String target, Resolution.Defect defect) {
    report(file, reference, target, defect, defect.rule().severity());
  }

  void report(
      FileFacts file,
      Reference reference,
      String target,
      Resolution.Defect defect,
      LinkSeverity usual) {
    add(file.path(), reference.spot(), target, defect, usual);
  }

  /** A defect of the page itself. */
  void report(FileFacts file, Spot spot, String target, Resolution.Defect defect) {
    add(file.path(), spot, target, defect, defect.rule().severity());
  }

  void report(
      FileFacts file, Spot spot, String target, Resolution.Defect defect, LinkSeverity usual) {
    add(file.path(), spot, target, defect, usual);
  }

  /** A defect of the page itself that has no better place than the page. */
  void report(FileFacts file, LinkRule rule, String target, String message) {
    report(file.path(), rule, target, message, null);
  }

  /** A defect of a file that is perhaps not there. */
  void report(
      String path, LinkRule rule, String target, String message, @Nullable String suggestion) {
    Resolution.Defect defect = new Resolution.Defect(rule, message, suggestion);
    add(path, Spot.ofFile(), target, defect, rule.severity());
  }

  private void add(
      String path, Spot spot, String target, Resolution.Defect defect, LinkSeverity usual) {
    LinkRule rule = defect.rule();
    if (options.isOn(rule)) {
      LinkSeverity severity = options.severity(rule, usual);
      found.add(
          new Problem(rule, severity, path, spot, target, defect.message(), defect.suggestion()));
    }
  }
}
