package derek.render;

import derek.site.MachineFiles;
import derek.site.Permalink;
import java.util.List;

/** The pages that are no text: search, and data. */
final class ToolComposer {
  private final PageScope scope;

  ToolComposer(PageScope scope) {
    this.scope = scope;
  }

  SearchView search(Frame frame) {
    return new SearchView(
        frame,
        scope.links().to(MachineFiles.SEARCH_LIBRARY),
        scope.links().to(MachineFiles.SEARCH_LICENCE),
        scope.links().to(MachineFiles.searchIndex(scope.language())));
  }

  DataView data(Frame frame) {
    return new DataView(
        frame,
        List.of(
            file("records-json", MachineFiles.RECORDS_JSON),
            file("records-csv", MachineFiles.RECORDS_CSV),
            file("relations-csv", MachineFiles.RELATIONS_CSV),
            file("csvw", MachineFiles.CSV_METADATA),
            file("calendar", MachineFiles.calendar(scope.language())),
            file("feed", scope.site().feed(scope.language()))));
  }

  private DataView.DataFile file(String key, Permalink permalink) {
    String path = permalink.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new DataView.DataFile(key, name, scope.links().to(permalink));
  }
}
