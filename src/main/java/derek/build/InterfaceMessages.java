package derek.build;

import derek.diagnostic.Diagnostic;
import derek.language.DateText;
import derek.language.MessageChecker;
import derek.model.Archive;
import derek.site.SitePlanner;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether the interface has every word that the program asks for, in every language. */
final class InterfaceMessages {
  private InterfaceMessages() {}

  static List<Diagnostic> check(Archive archive) {
    SortedSet<String> required = new TreeSet<>(DateText.keys());
    required.addAll(SitePlanner.messages());
    return new MessageChecker(archive.settings().original(), required)
        .check(archive.messages().values());
  }
}
