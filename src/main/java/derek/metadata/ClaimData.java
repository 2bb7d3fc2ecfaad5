package derek.metadata;

import derek.model.ContentRecord;
import derek.model.CourtCase;
import derek.model.Designation;
import derek.model.Disagreement;
import derek.model.Evidence;
import derek.model.LocalizedText;
import derek.model.Person;
import derek.model.RecordNotes;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody claims and the site does not claim itself: the versions of a disagreement, the
 * positions in a case, a designation and the authorities' word on it. Each with where it appears.
 */
final class ClaimData {
  private final Addresses addresses;
  private final List<ObjectNode> claims = new ArrayList<>();

  ClaimData(Addresses addresses) {
    this.addresses = addresses;
  }

  List<ObjectNode> of(ContentRecord record) {
    for (Disagreement disagreement : RecordNotes.of(record).disagreements()) {
      disagreement.positions().forEach(each -> add(each.value(), each.evidence()));
    }
    if (record instanceof Person person) {
      person.designations().forEach(this::add);
    } else if (record instanceof CourtCase courtCase) {
      courtCase.positions().forEach(each -> add(each.text(), each.evidence()));
      courtCase.designations().forEach(this::add);
    }
    return List.copyOf(claims);
  }

  private void add(Designation designation) {
    String text = addresses.text(designation.label()) + " — " + addresses.text(designation.by());
    add(text, designation.evidence());
    add(designation.authorities().text(), designation.authorities().evidence());
  }

  private void add(LocalizedText text, Evidence evidence) {
    add(addresses.text(text), evidence);
  }

  private void add(String text, Evidence evidence) {
    ObjectNode claim =
        Nodes.typed("Claim").put("text", text).put("inLanguage", addresses.language().tag());
    Nodes.setFilled(claim, "appearance", new SourceData(addresses).citedBy(evidence));
    claims.add(claim);
  }
}
