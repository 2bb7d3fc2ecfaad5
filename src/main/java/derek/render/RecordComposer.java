package derek.render;

import derek.model.ContentRecord;
import derek.model.Correction;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Disagreement;
import derek.model.Evidence;
import derek.model.Fact;
import derek.model.Language;
import derek.model.LocalizedText;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.RecordId;
import derek.model.RecordNotes;
import derek.model.Statement;
import derek.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts that the pages of several kinds of records have. */
final class RecordComposer {
  private static final String IN_LATIN_LETTERS = "-Latn";

  private final PageScope scope;

  RecordComposer(PageScope scope) {
    this.scope = scope;
  }

  Header header(ContentRecord record, boolean corrected) {
    Language language = scope.language();
    Person person = record instanceof Person each ? each : null;
    Statement lead = record.head().lead();
    return new Header(
        record.id().kind().scheme(),
        PageScope.form(record),
        record.name().in(language),
        translations(record),
        person != null && person.nameByRule().contains(language),
        person != null && person.familyName() == null,
        NewestFact.of(record, scope.site()).map(scope::date).orElse(null),
        corrected,
        new Claim(
            scope.text(lead.text()), scope.marks(lead.evidence(), lead.text(), record.name())));
  }

  List<FactView> facts(List<Fact> facts) {
    return facts.stream()
        .map(
            each ->
                new FactView(
                    scope.text(each.label()),
                    scope.text(each.value()),
                    scope.marks(each.evidence(), each.label(), each.value())))
        .toList();
  }

  /** What was so, the newest first. */
  List<StatusView> statuses(List<Status> statuses) {
    return statuses.stream()
        .sorted(Comparator.comparing((Status each) -> NewestFact.day(each.asOf())).reversed())
        .map(
            each ->
                new StatusView(
                    scope.text(each.text()),
                    scope.date(each.asOf()),
                    scope.marks(each.evidence(), each.text())))
        .toList();
  }

  List<DesignationView> designations(List<Designation> designations) {
    RecordId record = Objects.requireNonNull(scope.page().record(), "a record's page").id();
    return designations.stream().map(each -> designation(record, each)).toList();
  }

  DesignationView designation(RecordId record, Designation designation) {
    Statement authorities = designation.authorities();
    return new DesignationView(
        scope.text(designation.label()),
        scope.text(designation.by()),
        scope.dateOrNull(designation.date()),
        scope.textOrNull(designation.criteria()),
        scope.marks(
            record,
            designation.evidence(),
            designation.label(),
            designation.by(),
            designation.criteria()),
        new Claim(
            scope.text(authorities.text()),
            scope.marks(record, authorities.evidence(), authorities.text())));
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
                                    scope.text(position.value()),
                                    scope.marks(position.evidence(), position.value())))
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

  /** Other spellings; at their end a person's name as the romanisation rule has it. */
  List<OtherNameView> otherNames(ContentRecord record) {
    List<OtherNameView> names = new ArrayList<>();
    String byRule = byRule(record);
    record.head().otherNames().forEach(each -> names.add(otherName(each, byRule)));
    if (!byRule.isEmpty() && isNew(byRule, record)) {
      String note = scope.message("other-names.by-rule");
      names.add(new OtherNameView(byRule, original() + IN_LATIN_LETTERS, note, scope.noMarks()));
    }
    return names;
  }

  /** A person's original name in Latin letters by rule; empty where there is none. */
  private String byRule(ContentRecord record) {
    return scope.site().romanization().hasRule() && record instanceof Person
        ? scope.site().romanization().romanize(record.name().in(original()))
        : "";
  }

  private Language original() {
    return scope.site().settings().original();
  }

  private static boolean isNew(String name, ContentRecord record) {
    return !record.name().texts().containsValue(name)
        && record.head().otherNames().stream().noneMatch(each -> each.text().equals(name));
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
                    scope.marks(each.evidence(), each.text()),
                    new WebPages(scope).of(each.evidence())))
        .toList();
  }

  CorrectionView correction(Correction correction) {
    return new CorrectionView(
        scope.date(correction.date()),
        scope.text(correction.wrong()),
        scope.text(correction.right()));
  }

  private OtherNameView otherName(OtherName name, String byRule) {
    Evidence evidence = name.evidence();
    return new OtherNameView(
        name.text(),
        name.language().tag(),
        evidence == null ? user(name, byRule) : scope.textOrNull(name.note()),
        evidence == null ? scope.noMarks() : scope.marks(evidence, name.note()));
  }

  /** Who uses a spelling that no passage is cited for. */
  private String user(OtherName name, String byRule) {
    LocalizedText note = name.note();
    if (note != null) {
      return scope.text(note);
    }
    boolean rule = name.text().equals(byRule);
    return scope.message(rule ? "other-names.by-rule" : "other-names.unknown");
  }

  private @Nullable Claim claimOrNull(@Nullable Statement statement) {
    return statement == null ? null : scope.claim(statement);
  }
}
