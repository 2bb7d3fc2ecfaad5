package derek.build;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import derek.model.Archive;
import derek.model.EdtfDate;
import derek.model.Language;
import derek.site.Wording;
import java.util.Comparator;
import java.util.Map;

/** TEMPORARY. */
final class InterfaceWording implements Wording {
  private final Archive archive;

  InterfaceWording(Archive archive) {
    this.archive = archive;
  }

  @Override
  public String text(Language language, String key, Map<String, ?> arguments) {
    var m = java.util.Objects.requireNonNull(archive.messages().get(language)).messages().get(key);
    if (m == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return new MessageFormat(m.pattern(), language.locale()).format(arguments);
  }

  @Override
  public String date(Language language, EdtfDate date) {
    return date.text();
  }

  @Override
  public Comparator<String> collation(Language language) {
    return Collator.getInstance(language.locale())::compare;
  }
}
