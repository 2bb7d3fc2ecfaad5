package derek.site;

import derek.model.ArticleOfLaw;
import derek.model.Block;
import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Designation;
import derek.model.Development;
import derek.model.Disagreement;
import derek.model.Evidence;
import derek.model.Fact;
import derek.model.GlossaryTerm;
import derek.model.InformationPage;
import derek.model.Language;
import derek.model.Organization;
import derek.model.OtherName;
import derek.model.Person;
import derek.model.Place;
import derek.model.Protest;
import derek.model.RecordHead;
import derek.model.RecordNotes;
import derek.model.Relation;
import derek.model.Statement;
import derek.model.Status;
import derek.model.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists everything that a record's claims rest on, in the order of its fields. */
final class EvidenceCollector {
  private final List<Evidence> evidence = new ArrayList<>();

  private EvidenceCollector() {}

  static List<Evidence> of(ContentRecord record) {
    EvidenceCollector collector = new EvidenceCollector();
    collector.addHead(record.head());
    if (record instanceof Person person) {
      collector.add(person);
    } else if (record instanceof Protest protest) {
      collector.add(protest);
    } else if (record instanceof CourtCase courtCase) {
      collector.add(courtCase);
    } else if (record instanceof Organization organization) {
      collector.addStatements(organization.text());
      collector.addNotes(organization.notes());
    } else if (record instanceof Place place) {
      collector.addStatements(place.text());
      collector.addNotes(place.notes());
    } else if (record instanceof GlossaryTerm term) {
      collector.addStatements(term.text());
    } else if (record instanceof ArticleOfLaw article) {
      collector.addStatements(article.text());
    } else if (record instanceof InformationPage page) {
      collector.addSummaries(page.summaries());
    }
    return collector.evidence;
  }

  private void add(Person person) {
    addStatements(person.roles());
    addRelations(person.residence());
    addRelations(person.organizations());
    addAll(person.statuses(), Status::evidence);
    addDesignations(person.designations());
    addSummaries(person.summaries());
    addNotes(person.notes());
  }

  private void add(Protest protest) {
    evidence.add(protest.when().evidence());
    addRelations(protest.places());
    addRelation(protest.partOf());
    addRelations(protest.participants());
    addRelations(protest.organizations());
    addStatement(protest.size());
    addStatements(protest.demands());
    addAll(protest.slogans(), Protest.Slogan::evidence);
    addStatements(protest.response());
    addRelations(protest.cases());
    addSummaries(protest.summaries());
    addNotes(protest.notes());
  }

  private void add(CourtCase courtCase) {
    addRelations(courtCase.persons());
    addAll(courtCase.charges(), CourtCase.Charge::evidence);
    addAll(courtCase.events(), CourtCase.Event::evidence);
    addAll(courtCase.decisions(), CourtCase.Decision::evidence);
    addAll(courtCase.positions(), CourtCase.SidePosition::evidence);
    addRelations(courtCase.organizations());
    addAll(courtCase.statuses(), Status::evidence);
    addDesignations(courtCase.designations());
    addSummaries(courtCase.summaries());
    addNotes(courtCase.notes());
  }

  private void addHead(RecordHead head) {
    addStatement(head.lead());
    for (OtherName name : head.otherNames()) {
      Evidence named = name.evidence();
      if (named != null) {
        evidence.add(named);
      }
    }
  }

  private void addNotes(RecordNotes notes) {
    addAll(notes.facts(), Fact::evidence);
    for (Disagreement disagreement : notes.disagreements()) {
      addAll(disagreement.positions(), Disagreement.Position::evidence);
    }
    addAll(notes.background(), Development::evidence);
    addAll(notes.later(), Development::evidence);
    addStatement(notes.reply());
  }

  private void addDesignations(List<Designation> designations) {
    for (Designation designation : designations) {
      evidence.add(designation.evidence());
      addStatement(designation.authorities());
    }
  }

  private void addSummaries(Map<Language, Summary> summaries) {
    for (Summary summary : new TreeMap<>(summaries).values()) {
      for (Block block : summary.blocks()) {
        addAll(block.claims(), Block.Claim::evidence);
      }
    }
  }

  private void addRelations(List<Relation> relations) {
    addAll(relations, Relation::evidence);
  }

  private void addRelation(@Nullable Relation relation) {
    if (relation != null) {
      evidence.add(relation.evidence());
    }
  }

  private void addStatements(List<Statement> statements) {
    addAll(statements, Statement::evidence);
  }

  private void addStatement(@Nullable Statement statement) {
    if (statement != null) {
      evidence.add(statement.evidence());
    }
  }

  private <T> void addAll(List<T> claims, Function<T, Evidence> evidenceOf) {
    claims.forEach(claim -> evidence.add(evidenceOf.apply(claim)));
  }
}
