package derek.render;

import derek.model.Correction;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Disagreement;
import derek.model.Evidence;
import derek.model.Fact;
import derek.model.RecordNotes;
import derek.model.Status;
import derek.render.SheetSection.Comparison;
import derek.render.SheetSection.Row;
import derek.render.SheetSection.Side;
import derek.render.SheetSection.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that sheets of several kinds of records have. */
final class SheetParts {
  private final PageScope scope;

  SheetParts(PageScope scope) {
    this.scope = scope;
  }

  SheetSection statuses(List<Status> statuses) {
    return SheetSection.ofRows(
            "sheet.status",
            statuses.stream()
                .map(
                    each ->
                        new Row(
                            scope.date(each.asOf()),
                            null,
                            said(scope.text(each.text()), each.evidence())))
                .toList())
        .withNote("status.note");
  }

  SheetSection designations(List<Designation> designations) {
    return SheetSection.ofComparisons(
            "designation", designations.stream().map(this::designation).toList())
        .withNote("designation.note");
  }

  SheetSection disagreements(List<Disagreement> disagreements) {
    return SheetSection.ofComparisons(
            "disagreement", disagreements.stream().map(this::disagreement).toList())
        .withNote("disagreement.note");
  }

  SheetSection background(RecordNotes notes) {
    return SheetSection.ofRows("background", developments(notes.background()))
        .withNote("background.note")
        .asOutside();
  }

  SheetSection later(RecordNotes notes) {
    return SheetSection.ofRows("later", developments(notes.later()))
        .withNote("later.note")
        .asOutside();
  }

  SheetSection reply(RecordNotes notes) {
    derek.model.Statement reply = notes.reply();
    return SheetSection.ofRows(
        "reply",
        reply == null
            ? List.of()
            : List.of(new Row(null, null, said(scope.text(reply.text()), reply.evidence()))));
  }

  SheetSection corrections(RecordNotes notes) {
    return SheetSection.ofRows(
        "corrections", notes.corrections().stream().map(this::correction).toList());
  }

  List<Row> facts(List<Fact> facts) {
    return facts.stream()
        .map(
            each ->
                new Row(
                    null,
                    scope.text(each.label()),
                    said(scope.text(each.value()), each.evidence())))
        .toList();
  }

  /** Records at the other ends of connections, a row each. */
  SheetSection entries(String key, List<Entry> entries) {
    return SheetSection.ofRows(
        key,
        entries.stream().map(each -> new Row(each.date(), null, List.of(entry(each)))).toList());
  }

  /** Records under one term. */
  List<Row> entriesUnder(String term, List<Entry> entries) {
    return entries.isEmpty()
        ? List.of()
        : List.of(
            new Row(
                null,
                scope.message(term, Map.of("count", entries.size())),
                entries.stream().map(SheetParts::entry).toList()));
  }

  /** Something said, and no more. */
  List<Statement> said(String text, Evidence evidence) {
    return List.of(new Statement(null, text, scope.marks(evidence), List.of()));
  }

  private static Statement entry(Entry entry) {
    return new Statement(entry.link(), entry.role(), entry.marks(), List.of());
  }

  private List<Row> developments(List<Development> developments) {
    return developments.stream()
        .map(
            each ->
                new Row(
                    scope.dateOrNull(each.date()),
                    null,
                    said(scope.text(each.text()), each.evidence())))
        .toList();
  }

  private Comparison designation(Designation designation) {
    Side authorities =
        new Side(
            "designation.authorities",
            true,
            said(
                scope.text(designation.authorities().text()),
                designation.authorities().evidence()));
    return new Comparison(null, List.of(namers(designation), authorities), null);
  }

  private Side namers(Designation designation) {
    DateText date = scope.dateOrNull(designation.date());
    String by = scope.text(designation.by());
    String named = scope.text(designation.label()) + " – " + by;
    String criteria = scope.textOrNull(designation.criteria());
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement(
            null,
            date == null ? named : named + ", " + date.text(),
            scope.marks(designation.evidence()),
            List.of()));
    if (criteria != null) {
      statements.add(new Statement(null, criteria, scope.noMarks(), List.of()));
    }
    return new Side("designation.by", false, statements);
  }

  private Comparison disagreement(Disagreement disagreement) {
    List<Side> sides =
        disagreement.positions().stream()
            .map(each -> new Side(null, false, said(scope.text(each.value()), each.evidence())))
            .toList();
    return new Comparison(
        scope.text(disagreement.topic()), sides, scope.textOrNull(disagreement.note()));
  }

  private Row correction(Correction correction) {
    return new Row(
        scope.date(correction.date()),
        null,
        List.of(
            plain("corrections.was", scope.text(correction.wrong())),
            plain("corrections.is", scope.text(correction.right()))));
  }

  private Statement plain(String key, @Nullable String text) {
    return new Statement(
        null, scope.message(key, Map.of()) + " " + text, scope.noMarks(), List.of());
  }
}
