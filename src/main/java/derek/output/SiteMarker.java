package derek.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file in a site's root that says which files Derek wrote there, so that a build never deletes
 * what somebody else put beside them. It is the last file to be written: a folder that has it is a
 * whole site.
 *
 * @param paths the site's files, relative to its root, without the marker itself
 */
record SiteMarker(Set<String> paths) {
  static final String NAME = ".derek-site";
  private static final String HEADER = "derek-site 1";

  static SiteMarker of(Collection<? extends SiteFile> files) {
    Set<String> paths = new TreeSet<>();
    files.forEach(each -> paths.add(each.path()));
    return new SiteMarker(paths);
  }

  /** The marker of a folder; empty where the folder is not there or is not a site of Derek's. */
  static Optional<SiteMarker> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (!text.startsWith(HEADER + "\n")) {
      return Optional.empty();
    }
    Set<String> paths = new TreeSet<>();
    text.lines().skip(1).forEach(paths::add);
    return Optional.of(new SiteMarker(paths));
  }

  /**
   * What no build can have put into a folder, and none may delete, in the entries' order.
   *
   * @param marker the folder's; empty where it has none
   * @param entries what is in the folder
   */
  static List<String> strangers(
      Optional<SiteMarker> marker, Map<String, BasicFileAttributes> entries) {
    Set<String> ours = marker.map(SiteMarker::paths).orElse(Set.of());
    List<String> strangers = new ArrayList<>();
    entries.forEach(
        (path, attributes) -> {
          boolean isKept = path.equals(OutputFolder.KEPT) && attributes.isRegularFile();
          boolean isMarker = path.equals(NAME) && marker.isPresent();
          if (!isKept && !isMarker && !ours.contains(path)) {
            strangers.add(path);
          }
        });
    return strangers;
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    new TreeSet<>(paths).forEach(each -> text.append(each).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
