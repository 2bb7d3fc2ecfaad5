package derek.model;

/** Anything that has an id, a file of its own and a page of its own. */
public sealed interface ContentRecord
    permits Person,
        Protest,
        CourtCase,
        Source,
        Organization,
        Place,
        GlossaryTerm,
        ArticleOfLaw,
        InformationPage {

  RecordHead head();

  default RecordId id() {
    return head().id();
  }

  default LocalizedText name() {
    return head().name();
  }

  /** By the id, as ids tell records apart; to go through all that a record says takes long. */
  static int hashCode(ContentRecord record) {
    return record.id().hashCode();
  }
}
