package derek.model;

import java.util.List;

/**
 * An article of a law, as far as the sources tell of it.
 *
 * @param number as cited, such as {@code 488}
 */
public record ArticleOfLaw(RecordHead head, LocalizedText law, String number, List<Statement> text)
    implements ContentRecord {
  public ArticleOfLaw {
    text = List.copyOf(text);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }
}
