package derek.build;

import derek.diagnostic.Diagnostic;
import derek.language.DateText;
import derek.language.Localization;
import derek.language.MessageChecker;
import derek.model.Archive;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.model.MessageBundle;
import derek.site.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the pages the words, dates and orders of each language of an archive. For many threads. */
final class InterfaceWording implements Wording {
  private final Map<Language, Localization> localizations = new HashMap<>();

  InterfaceWording(Archive archive) {
    for (MessageBundle bundle : archive.messages().values()) {
      localizations.put(bundle.language(), Localization.of(bundle));
    }
  }

  /** What is wrong with the interface's words; where one is an error, no page can be rendered. */
  static List<Diagnostic> check(Archive archive) {
    return new MessageChecker(archive.settings().original(), DateText.keys())
        .check(archive.messages().values());
  }

  @Override
  public String text(Language language, String key, Map<String, ?> arguments) {
    return localization(language).messages().text(key, arguments);
  }

  @Override
  public String date(Language language, EdtfDate date) {
    return localization(language).dates().format(date);
  }

  @Override
  public Comparator<String> collation(Language language) {
    return localization(language).collation();
  }

  private Localization localization(Language language) {
    Localization localization = localizations.get(language);
    if (localization == null) {
      throw new IllegalArgumentException("no words in " + language);
    }
    return localization;
  }
}
