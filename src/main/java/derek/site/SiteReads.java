package derek.site;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.HashSet;
import java.util.Set;

/**
 * What the making of one page asks of a site: a page needs not be made again while all answers are
 * the same. Handed to {@link Site#readBy}; for one thread.
 */
public final class SiteReads {
  private final Set<SiteQuestion> questions = new HashSet<>();

  /** What the making of a page asks, of which it knows what its record says. */
  public SiteReads(Page page) {
    if (page.record() != null) {
      record(page.record().id());
    }
  }

  /** Every question, once; in no order. */
  public Set<SiteQuestion> questions() {
    return Set.copyOf(questions);
  }

  void record(RecordId record) {
    questions.add(new SiteQuestion.OfRecord(record));
  }

  void connections(RecordId record) {
    questions.add(new SiteQuestion.OfConnections(record));
  }

  void citations(RecordId source) {
    questions.add(new SiteQuestion.OfCitations(source));
  }

  void list(RecordKind kind, Language language) {
    questions.add(new SiteQuestion.OfList(kind, language));
  }

  void pages() {
    questions.add(new SiteQuestion.OfPages());
  }
}
