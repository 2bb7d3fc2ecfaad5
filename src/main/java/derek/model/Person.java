package derek.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the sources name.
 *
 * @param familyName sorts the lists; null for a person known by a given name only
 * @param nameByRule languages whose form of the name follows the romanisation rule, not a published
 *     spelling
 */
public record Person(
    RecordHead head,
    @Nullable LocalizedText familyName,
    Set<Language> nameByRule,
    List<Statement> roles,
    List<Relation> residence,
    List<Relation> organizations,
    List<Status> statuses,
    List<Designation> designations,
    RecordNotes notes,
    Map<Language, Summary> summaries)
    implements ContentRecord {
  public Person {
    nameByRule = Set.copyOf(nameByRule);
    roles = List.copyOf(roles);
    residence = List.copyOf(residence);
    organizations = List.copyOf(organizations);
    statuses = List.copyOf(statuses);
    designations = List.copyOf(designations);
    summaries = Map.copyOf(summaries);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }
}
