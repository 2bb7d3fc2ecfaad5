package derek.content;

import derek.model.Language;
import derek.model.RecordId;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files of one record.
 *
 * @param jsonName path of the JSON file as diagnostics call it
 * @param summaries Markdown file of each language that has one
 */
record RecordFiles(RecordId id, Path json, String jsonName, Map<Language, Path> summaries) {
  RecordFiles {
    summaries = Map.copyOf(summaries);
  }

  /** Path of a summary as diagnostics call it. */
  String summaryName(Language language) {
    return jsonName.substring(0, jsonName.lastIndexOf('/') + 1) + language + ".md";
  }
}
