package derek.content;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.model.Language;
import derek.model.TextDigests;
import derek.model.TranslationLock;
import derek.model.TranslationLock.Stamps;
import java.util.HashMap;
import java.util.Map;

/** The stamps of translations in a pack, a tenth of the time that their JSON takes. */
final class LockPack {
  private LockPack() {}

  static PackWriter of(TranslationLock lock) {
    PackWriter out = new PackWriter().number(lock.stamps().size());
    lock.stamps()
        .forEach(
            (record, byLanguage) -> {
              out.ownText(record).number(byLanguage.size());
              byLanguage.forEach((language, stamps) -> put(language, stamps, out));
            });
    return out;
  }

  private static void put(Language language, Stamps stamps, PackWriter out) {
    out.text(language.tag());
    put(stamps.originals(), out);
    put(stamps.minor(), out);
  }

  private static void put(TextDigests digests, PackWriter out) {
    out.number(digests.size());
    for (int i = 0; i < digests.size(); i++) {
      out.number(digests.get(i));
    }
  }

  static TranslationLock read(PackReader in) {
    Map<String, Map<Language, Stamps>> stamps = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String record = in.ownText();
      Map<Language, Stamps> byLanguage = new HashMap<>();
      for (int languages = in.number(); languages > 0; languages--) {
        byLanguage.put(new Language(in.text()), new Stamps(digests(in), digests(in)));
      }
      stamps.put(record, Map.copyOf(byLanguage));
    }
    return new TranslationLock(stamps);
  }

  private static TextDigests digests(PackReader in) {
    long[] digests = new long[in.number()];
    for (int i = 0; i < digests.length; i++) {
      digests[i] = in.longNumber();
    }
    return TextDigests.of(digests);
  }
}
