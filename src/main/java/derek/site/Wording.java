package derek.site;

import derek.model.EdtfDate;
import derek.model.Language;
import java.util.Comparator;
import java.util.Map;

/** The interface's words, dates and sorting in each language. */
public interface Wording {
  String text(Language language, String key, Map<String, ?> arguments);

  String date(Language language, EdtfDate date);

  Comparator<String> collation(Language language);
}
