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
  private final Set<RecordId> records = new HashSet<>();
  private final Set<RecordId> connections = new HashSet<>();
  private final Set<RecordId> citations = new HashSet<>();
  private final Set<SiteQuestion> others = new HashSet<>();

  /** What the making of a page asks, of which it knows what its record says. */
  public SiteReads(Page page) {
    if (page.record() != null) {
      record(page.record().id());
    }
  }

  /** Every question, once; in no order. */
  public Set<SiteQuestion> questions() {
    Set<SiteQuestion> questions = new HashSet<>(others);
    records.forEach(each -> questions.add(new SiteQuestion.OfRecord(each)));
    connections.forEach(each -> questions.add(new SiteQuestion.OfConnections(each)));
    citations.forEach(each -> questions.add(new SiteQuestion.OfCitations(each)));
    return Set.copyOf(questions);
  }

  void record(RecordId record) {
    records.add(record);
  }

  void connections(RecordId record) {
    connections.add(record);
  }

  void citations(RecordId source) {
    citations.add(source);
  }

  void list(RecordKind kind, Language language) {
    others.add(new SiteQuestion.OfList(kind, language));
  }

  void pages() {
    others.add(new SiteQuestion.OfPages());
  }
}
