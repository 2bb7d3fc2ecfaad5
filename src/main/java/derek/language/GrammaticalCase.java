package derek.language;

import java.util.Locale;

/** The cases that a message may ask for: {@code {name_genitive}} beside {@code {name}}. */
public enum GrammaticalCase {
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  LOCATIVE,
  ABLATIVE,
  INSTRUMENTAL;

  /** What an argument's name ends with that asks for this case: {@code _genitive}. */
  String argumentEnding() {
    return "_" + name().toLowerCase(Locale.ROOT);
  }
}
