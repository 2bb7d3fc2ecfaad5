package derek.render;

import derek.model.ContentRecord;
import derek.model.Correction;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Disagreement;
import derek.model.Fact;
import derek.model.Language;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.RecordNotes;
import derek.model.Statement;
import derek.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that the pages of several kinds of records have. */
final class RecordComposer {
  private final PageScope scope;

  RecordComposer(PageScope scope) {
    this.scope = scope;
  }

  Header header(ContentRecord record, boolean corrected) {
    Language language = scope.language();
    Person person = record instanceof Person each ? each : null;
    return new Header(
        record.id().kind().scheme(),
        PageScope.form(record),
        record.name().in(language),
        translations(record),
        person != null && person.nameByRule().contains(language),
        person != null && person.familyName() == null,
        corrected,
        scope.claim(record.head().lead()));
  }

  List<FactView> facts(List<Fact> facts) {
    return facts.stream()
        .map(
            each ->
                new FactView(
                    scope.text(each.label()),
                    scope.text(each.value()),
                    scope.marks(each.evidence())))
        .toList();
  }

  List<StatusView> statuses(List<Status> statuses) {
    return statuses.stream()
        .map(
            each ->
                new StatusView(
                    scope.text(each.text()), scope.date(each.asOf()), scope.marks(each.evidence())))
        .toList();
  }

  List<DesignationView> designations(List<Designation> designations) {
    return designations.stream()
        .map(
            each ->
                new DesignationView(
                    scope.text(each.label()),
                    scope.text(each.by()),
                    scope.dateOrNull(each.date()),
                    scope.textOrNull(each.criteria()),
                    scope.marks(each.evidence()),
                    scope.claim(each.authorities())))
        .toList();
  }

  List<DisagreementView> disagreements(List<Disagreement> disagreements) {
    return disagreements.stream()
        .map(
            each ->
                new DisagreementView(
                    scope.text(each.topic()),
                    each.positions().stream()
                        .map(
                            position ->
                                new Claim(
                                    scope.text(position.value()), scope.marks(position.evidence())))
                        .toList(),
                    scope.textOrNull(each.note())))
        .toList();
  }

  Outside outside(RecordNotes notes) {
    return new Outside(
        developments(notes.background()),
        developments(notes.later()),
        claimOrNull(notes.reply()),
        notes.corrections().stream().map(this::correction).toList());
  }

  List<OtherNameView> otherNames(ContentRecord record) {
    return record.head().otherNames().stream().map(this::otherName).toList();
  }

  /** The groups that have entries, and at their end the record's mentions. */
  List<Group> groups(ContentRecord record, Group... groups) {
    List<Group> filled = new ArrayList<>(List.of(groups));
    filled.add(new Group("mentions", scope.mentions(record.id())));
    filled.removeIf(group -> group.entries().isEmpty());
    return filled;
  }

  private List<ForeignText> translations(ContentRecord record) {
    String own = scope.text(record.name());
    return scope.site().settings().languageList().stream()
        .filter(each -> !each.equals(scope.language()))
        .map(each -> new ForeignText(record.name().in(each), each.tag()))
        .filter(each -> !each.text().equals(own))
        .toList();
  }

  private List<DevelopmentView> developments(List<Development> developments) {
    return developments.stream()
        .map(
            each ->
                new DevelopmentView(
                    scope.dateOrNull(each.date()),
                    scope.text(each.text()),
                    scope.marks(each.evidence())))
        .toList();
  }

  private CorrectionView correction(Correction correction) {
    return new CorrectionView(
        scope.date(correction.date()),
        scope.text(correction.wrong()),
        scope.text(correction.right()));
  }

  private OtherNameView otherName(OtherName name) {
    return new OtherNameView(
        name.text(),
        name.language().tag(),
        scope.textOrNull(name.note()),
        name.evidence() == null ? scope.noMarks() : scope.marks(name.evidence()));
  }

  private @Nullable Claim claimOrNull(@Nullable Statement statement) {
    return statement == null ? null : scope.claim(statement);
  }
}
