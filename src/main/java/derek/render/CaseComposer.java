package derek.render;

import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Reference;
import derek.site.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of a case. */
final class CaseComposer {
  private final PageScope scope;
  private final RecordComposer records;
  private final ConnectionsComposer connections;
  private final TimelineComposer timelines;

  CaseComposer(PageScope scope) {
    this.scope = scope;
    this.records = new RecordComposer(scope);
    this.connections = new ConnectionsComposer(scope);
    this.timelines = new TimelineComposer(scope);
  }

  CaseView compose(Frame frame, CourtCase courtCase) {
    return new CaseView(
        frame,
        records.header(courtCase, !courtCase.notes().corrections().isEmpty()),
        scope.outgoing(courtCase.id(), Connection.Kind.PARTY),
        records.facts(courtCase.notes().facts()),
        scope.prose(courtCase.summaries()),
        courtCase.charges().stream().map(this::charge).toList(),
        timelines.figure(courtCase).orElse(null),
        timelines.hasFigure(courtCase)
            ? List.of()
            : courtCase.events().stream().map(this::event).toList(),
        courtCase.decisions().stream().map(this::decision).toList(),
        courtCase.positions().stream().map(this::position).toList(),
        records.statuses(courtCase.statuses()),
        records.designations(courtCase.designations()),
        connections.figure(courtCase).orElse(null),
        records.disagreements(courtCase.notes().disagreements()),
        groups(courtCase),
        records.outside(courtCase.notes()),
        records.otherNames(courtCase),
        scope.notes());
  }

  CaseView.ChargeView charge(CourtCase.Charge charge) {
    return new CaseView.ChargeView(
        scope.text(charge.text()),
        charge.articles().stream().map(this::link).flatMap(Optional::stream).toList(),
        scope.marks(charge.evidence(), charge.text()));
  }

  private DevelopmentView event(CourtCase.Event event) {
    return new DevelopmentView(
        scope.date(event.date()),
        scope.text(event.text()),
        scope.marks(event.evidence(), event.text()),
        List.of());
  }

  CaseView.DecisionView decision(CourtCase.Decision decision) {
    return new CaseView.DecisionView(
        scope.dateOrNull(decision.date()),
        court(decision.court()),
        scope.text(decision.text()),
        scope.marks(decision.evidence(), decision.text()));
  }

  CaseView.PositionView position(CourtCase.SidePosition position) {
    return new CaseView.PositionView(
        PageScope.key(position.side()),
        scope.text(position.text()),
        scope.marks(position.evidence(), position.text()));
  }

  private @Nullable Link court(@Nullable Reference reference) {
    return reference == null ? null : link(reference).orElse(null);
  }

  private Optional<Link> link(Reference reference) {
    Optional<ContentRecord> record = scope.site().record(reference.target());
    return record.map(each -> scope.links().to(each, reference.position()));
  }

  /** Without what stands in the figure of connections. */
  private List<Group> groups(CourtCase courtCase) {
    if (connections.hasFigure(courtCase)) {
      return records.groups(courtCase, organizations(courtCase));
    }
    return records.groups(
        courtCase,
        new Group("protests", scope.incoming(courtCase.id(), Connection.Kind.LED_TO)),
        organizations(courtCase));
  }

  private Group organizations(CourtCase courtCase) {
    return new Group("organizations", scope.outgoing(courtCase.id(), Connection.Kind.INVOLVED));
  }
}
