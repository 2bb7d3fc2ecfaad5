package derek.render;

import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Reference;
import derek.render.SheetSection.Comparison;
import derek.render.SheetSection.Row;
import derek.render.SheetSection.Side;
import derek.render.SheetSection.Statement;
import derek.site.Connection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sheet of a case says. */
final class CaseSheet {
  /** How many sides stand beside each other before a second line of them begins. */
  private static final int WIDEST = 3;

  private final PageScope scope;
  private final SheetParts parts;

  CaseSheet(PageScope scope) {
    this.scope = scope;
    this.parts = new SheetParts(scope);
  }

  /** In the order of the sheet; some of them may be empty. */
  List<SheetSection> sections(CourtCase courtCase) {
    return List.of(
        parts.entries("case.persons", scope.outgoing(courtCase.id(), Connection.Kind.PARTY)),
        parts.statuses(courtCase.statuses()),
        charges(courtCase),
        parts.background(courtCase.notes()),
        events(courtCase),
        decisions(courtCase),
        parts.later(courtCase.notes()),
        SheetSection.ofRows("sheet.facts", parts.facts(courtCase.notes().facts())),
        positions(courtCase),
        parts.designations(courtCase.designations()),
        parts.disagreements(courtCase.notes().disagreements()),
        parts.reply(courtCase.notes()),
        parts.corrections(courtCase.notes()));
  }

  private SheetSection charges(CourtCase courtCase) {
    List<Row> rows = courtCase.charges().stream().map(this::charge).toList();
    return SheetSection.ofRows("case.charges", rows).withNote("case.charges.note");
  }

  private Row charge(CourtCase.Charge charge) {
    List<Link> articles = charge.articles().stream().flatMap(this::link).toList();
    return new Row(
        null,
        null,
        List.of(
            new Statement(
                null, scope.text(charge.text()), scope.marks(charge.evidence()), articles)));
  }

  private SheetSection events(CourtCase courtCase) {
    return SheetSection.ofRows(
        "case.events",
        courtCase.events().stream()
            .map(
                each ->
                    new Row(
                        scope.date(each.date()),
                        null,
                        parts.said(scope.text(each.text()), each.evidence())))
            .toList());
  }

  private SheetSection decisions(CourtCase courtCase) {
    return SheetSection.ofRows(
        "case.decisions", courtCase.decisions().stream().map(this::decision).toList());
  }

  private Row decision(CourtCase.Decision decision) {
    return new Row(
        scope.dateOrNull(decision.date()),
        null,
        List.of(
            new Statement(
                null,
                scope.text(decision.text()),
                scope.marks(decision.evidence()),
                link(decision.court()).toList())));
  }

  /** What one side says more than once stands together. */
  private SheetSection positions(CourtCase courtCase) {
    Map<CourtCase.Side, List<Statement>> sides = new EnumMap<>(CourtCase.Side.class);
    for (CourtCase.SidePosition each : courtCase.positions()) {
      sides
          .computeIfAbsent(each.side(), key -> new ArrayList<>())
          .addAll(parts.said(scope.text(each.text()), each.evidence()));
    }
    List<Side> all = new ArrayList<>();
    sides.forEach(
        (side, statements) ->
            all.add(
                new Side(
                    "side." + PageScope.key(side),
                    side == CourtCase.Side.AUTHORITIES,
                    statements)));
    return SheetSection.ofComparisons("case.positions", lines(all));
  }

  /** Lines of sides, as even as can be. */
  private static List<Comparison> lines(List<Side> sides) {
    List<Comparison> lines = new ArrayList<>();
    int count = (sides.size() + WIDEST - 1) / WIDEST;
    int taken = 0;
    for (int line = 0; line < count; line++) {
      int next = taken + (sides.size() - taken + count - line - 1) / (count - line);
      lines.add(new Comparison(null, sides.subList(taken, next), null));
      taken = next;
    }
    return lines;
  }

  private Stream<Link> link(@Nullable Reference reference) {
    return reference == null
        ? Stream.of()
        : scope.site().record(reference.target()).stream()
            .map((ContentRecord each) -> scope.links().to(each, reference.position()));
  }
}
