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

  /** Path of a summary as diagnostics call it, whether there is one or not. */
  String summaryName(Language language) {
    Path file = summaries.get(language);
    String name = file == null ? language + ".md" : file.getFileName().toString();
    return jsonName.substring(0, jsonName.lastIndexOf('/') + 1) + name;
  }
}
