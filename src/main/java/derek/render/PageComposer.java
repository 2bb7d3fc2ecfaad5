package derek.render;

import derek.model.ArticleOfLaw;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.GlossaryTerm;
import derek.model.InformationPage;
import derek.model.Organization;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.Source;
import java.util.Objects;

/** Makes the view of a page, whatever its kind. */
final class PageComposer {
  private final PageScope scope;

  PageComposer(PageScope scope) {
    this.scope = scope;
  }

  PageView compose() {
    FrameComposer frames = new FrameComposer(scope);
    Frame frame = frames.compose();
    return switch (scope.page().kind()) {
      case FRONT -> new FrontView(frame, frames.sections());
      case NOT_FOUND -> new NotFoundView(frame, frames.sections());
      case SEARCH -> new ToolComposer(scope).search(frame);
      case DATA -> new ToolComposer(scope).data(frame);
      case HOME -> new ListComposer(scope).home(frame);
      case LIST ->
          new ListComposer(scope)
              .list(frame, Objects.requireNonNull(scope.page().section(), "a list has a kind"));
      case SHEET, PARALLEL_SHEET ->
          new SheetComposer(scope)
              .sheet(frame, Objects.requireNonNull(scope.page().record(), "a sheet has a record"));
      case BOOKLET -> new SheetComposer(scope).booklet(frame);
      case DESIGNATIONS -> new RegisterComposer(scope).designations(frame);
      case CORRECTIONS -> new RegisterComposer(scope).corrections(frame);
      case TIMELINE -> new TimelineComposer(scope).page(frame);
      case MAP -> new MapComposer(scope).page(frame);
      case STYLE -> new StyleComposer(scope).page(frame);
      case RECORD ->
          record(frame, Objects.requireNonNull(scope.page().record(), "a record's page has it"));
    };
  }

  private PageView record(Frame frame, ContentRecord record) {
    if (record instanceof Person person) {
      return new PersonComposer(scope).compose(frame, person);
    } else if (record instanceof Protest protest) {
      return new ProtestComposer(scope).compose(frame, protest);
    } else if (record instanceof CourtCase courtCase) {
      return new CaseComposer(scope).compose(frame, courtCase);
    } else if (record instanceof Source source) {
      return new SourceComposer(scope).compose(frame, source);
    } else if (record instanceof InformationPage page) {
      return information(frame, page);
    }
    return subject(frame, record);
  }

  private PageView subject(Frame frame, ContentRecord record) {
    SubjectComposer subjects = new SubjectComposer(scope);
    if (record instanceof Organization organization) {
      return subjects.compose(frame, organization);
    } else if (record instanceof Place place) {
      return subjects.compose(frame, place);
    } else if (record instanceof GlossaryTerm term) {
      return subjects.compose(frame, term);
    } else if (record instanceof ArticleOfLaw article) {
      return subjects.compose(frame, article);
    }
    throw new IllegalArgumentException("no page for " + record.id());
  }

  private PageView information(Frame frame, InformationPage page) {
    return new InformationView(
        frame,
        scope.text(page.name()),
        scope.claim(page.head().lead()),
        scope.prose(page.summaries()),
        scope.notes());
  }
}
