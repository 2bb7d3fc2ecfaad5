package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Suggestion;
import derek.language.DateText;
import derek.language.MessageChecker;
import derek.model.Archive;
import derek.model.MessageBundle;
import derek.model.Source;
import derek.site.SitePlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether the interface has every word that the program asks for, in every language. */
final class InterfaceMessages {
  private static final String LANGUAGE = "language.";

  private InterfaceMessages() {}

  static List<Diagnostic> check(Archive archive) {
    SortedSet<String> required = new TreeSet<>(DateText.keys());
    required.addAll(SitePlanner.messages());
    List<Diagnostic> found =
        new ArrayList<>(
            new MessageChecker(archive.settings().original(), required)
                .check(archive.messages().values()));
    MessageBundle words = archive.messages().get(archive.settings().original());
    if (words != null) {
      sourceLanguages(archive, words, found);
    }
    return found;
  }

  /** Each source's page says in which language it is. */
  private static void sourceLanguages(
      Archive archive, MessageBundle words, List<Diagnostic> found) {
    List<String> known =
        words.messages().keySet().stream()
            .filter(key -> key.startsWith(LANGUAGE))
            .map(key -> key.substring(LANGUAGE.length()))
            .toList();
    for (Source source : archive.all(Source.class)) {
      String tag = source.publication().language().tag();
      if (!known.contains(tag)) {
        found.add(
            Diagnostic.error(
                    "unknown-language",
                    source.head().position(),
                    "the interface has no name for the language “" + tag + "” of this source")
                .expected("one of: " + String.join(", ", new TreeSet<>(known)), tag)
                .hint(
                    Suggestion.nearest(tag, known)
                            .map(near -> "did you mean “" + near + "”? ")
                            .orElse("")
                        + "A new language needs the message “language."
                        + tag
                        + "” in each file of content/messages/"));
      }
    }
  }
}
