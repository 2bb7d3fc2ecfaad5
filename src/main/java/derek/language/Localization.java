package derek.language;

import derek.model.Language;
import derek.model.MessageBundle;

/**
 * Everything that pages in one language need of it. Make one per language and keep it: its parts
 * are made at first use and shared. For many threads.
 */
public final class Localization {
  private final Language language;
  private final Messages messages;
  private final NumberText numbers;
  private final DateText dates;
  private final Lazy<MonthNames> months;
  private final Lazy<Collation> collation;

  private Localization(MessageBundle bundle) {
    language = bundle.language();
    messages = new Messages(bundle);
    numbers = new NumberText(language);
    months = new Lazy<>(() -> new MonthNames(language));
    dates = new DateText(messages, months);
    collation = new Lazy<>(() -> new Collation(language));
  }

  /** The language of the bundle, with its words. */
  public static Localization of(MessageBundle bundle) {
    return new Localization(bundle);
  }

  /**
   * Loads what nearly every page needs (months, order, plurals), which takes ICU a while the first
   * time. Never needed; a program may let a thread do it while it reads the content.
   */
  public void prepare() {
    months.get();
    collation.get();
    numbers.prepare();
  }

  public Language language() {
    return language;
  }

  /** The interface's words. */
  public Messages messages() {
    return messages;
  }

  /** Dates in words. */
  public DateText dates() {
    return dates;
  }

  /** Numbers with the language's separators. */
  public NumberText numbers() {
    return numbers;
  }

  /** The order of lists. */
  public Collation collation() {
    return collation.get();
  }
}
