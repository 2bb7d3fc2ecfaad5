package derek.model;

import java.util.List;

/** A word that a reader may want explained. */
public record GlossaryTerm(RecordHead head, List<Statement> text) implements ContentRecord {
  public GlossaryTerm {
    text = List.copyOf(text);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }
}
