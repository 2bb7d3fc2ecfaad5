package derek.render;

import derek.site.MachineFiles;
import derek.site.Permalink;
import derek.site.Site;
import java.util.ArrayList;
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
    List<DataView.DataFile> files = new ArrayList<>();
    files.add(file("records-json", MachineFiles.RECORDS_JSON));
    files.add(file("records-csv", MachineFiles.RECORDS_CSV));
    files.add(file("relations-csv", MachineFiles.RELATIONS_CSV));
    files.add(file("csvw", MachineFiles.CSV_METADATA));
    Site site = scope.site();
    site.calendar(scope.language()).ifPresent(address -> files.add(file("calendar", address)));
    files.add(file("feed", site.feed(scope.language())));
    return new DataView(frame, files);
  }

  private DataView.DataFile file(String key, Permalink permalink) {
    String path = permalink.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new DataView.DataFile(key, name, scope.links().to(permalink));
  }
}
