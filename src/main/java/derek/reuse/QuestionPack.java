package derek.reuse;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.site.SiteQuestion;

/** Questions in a pack. */
final class QuestionPack {
  private static final int RECORD = 0;
  private static final int CONNECTIONS = 1;
  private static final int CITATIONS = 2;
  private static final int LIST = 3;
  private static final int PAGES = 4;

  private QuestionPack() {}

  static void write(SiteQuestion question, PackWriter out) {
    if (question instanceof SiteQuestion.OfRecord each) {
      id(each.record(), out.number(RECORD));
    } else if (question instanceof SiteQuestion.OfConnections each) {
      id(each.record(), out.number(CONNECTIONS));
    } else if (question instanceof SiteQuestion.OfCitations each) {
      id(each.source(), out.number(CITATIONS));
    } else if (question instanceof SiteQuestion.OfList each) {
      out.number(LIST).text(each.kind().name()).text(each.language().tag());
    } else {
      out.number(PAGES);
    }
  }

  static SiteQuestion read(PackReader in) {
    return switch (in.number()) {
      case RECORD -> new SiteQuestion.OfRecord(id(in));
      case CONNECTIONS -> new SiteQuestion.OfConnections(id(in));
      case CITATIONS -> new SiteQuestion.OfCitations(id(in));
      case LIST -> new SiteQuestion.OfList(RecordKind.valueOf(in.text()), new Language(in.text()));
      default -> new SiteQuestion.OfPages();
    };
  }

  private static void id(RecordId id, PackWriter out) {
    out.text(id.kind().name()).text(id.slug());
  }

  private static RecordId id(PackReader in) {
    return new RecordId(RecordKind.valueOf(in.text()), in.text());
  }
}
