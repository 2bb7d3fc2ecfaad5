package derek.linkcheck;

import derek.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a site by folder and by name, for the one that was meant. Looks first for the same
 * name in the nearest folder, then for a like name in the same folder, then for a like folder.
 */
final class Neighbourhood {
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byFolder = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  Neighbourhood(Collection<String> paths) {
    for (String path : new TreeSet<>(paths)) {
      byName.computeIfAbsent(name(path), key -> new ArrayList<>()).add(path);
      byFolder.computeIfAbsent(folder(path), key -> new ArrayList<>()).add(name(path));
    }
  }

  @Nullable String nearest(String path) {
    String found = known.computeIfAbsent(path, key -> search(key));
    return found.isEmpty() ? null : found;
  }

  /** Empty where nothing is near. */
  private String search(String path) {
    String name = name(path);
    String folder = folder(path);
    List<String> inFolder = byFolder.getOrDefault(folder, List.of());
    String like = likeName(name, inFolder);
    if (!like.isEmpty()) {
      return folder + like;
    }
    String likeFolder = Suggestion.nearest(folder, byFolder.keySet()).orElse("");
    if (!likeFolder.isEmpty() && byFolder.getOrDefault(likeFolder, List.of()).contains(name)) {
      return likeFolder + name;
    }
    List<String> sameName = byName.getOrDefault(name, List.of());
    return sameName.size() == 1 && !name.startsWith("index.") ? sameName.get(0) : "";
  }

  /** A name of the same suffix and a like stem, or of the same stem and another suffix. */
  private static String likeName(String name, List<String> names) {
    String suffix = suffix(name);
    String stem = name.substring(0, name.length() - suffix.length());
    List<String> stems = new ArrayList<>();
    String otherSuffix = "";
    for (String candidate : names) {
      String candidateSuffix = suffix(candidate);
      String candidateStem = candidate.substring(0, candidate.length() - candidateSuffix.length());
      if (candidateSuffix.equals(suffix)) {
        stems.add(candidateStem);
      } else if (candidateStem.equals(stem)) {
        otherSuffix = candidate;
      }
    }
    return stem.length() < 2
        ? otherSuffix
        : Suggestion.nearest(stem, stems).map(near -> near + suffix).orElse(otherSuffix);
  }

  /** With its full stop; empty where there is none. */
  private static String suffix(String name) {
    int stop = name.lastIndexOf('.');
    return stop < 0 ? "" : name.substring(stop);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** With its slash; empty for the root. */
  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
