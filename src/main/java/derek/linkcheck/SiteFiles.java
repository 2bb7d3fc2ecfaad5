package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every file of the site by its path. Not safe for several threads: it learns as it is asked. */
final class SiteFiles {
  private final List<FileFacts> all;
  private final List<String> indexFiles;
  private final Map<String, FileFacts> byPath;
  private final Set<String> folders = new HashSet<>();
  private @Nullable Map<String, String> folded;
  private @Nullable Neighbourhood neighbourhood;

  SiteFiles(List<FileFacts> all, List<String> indexFiles) {
    this.all = all;
    this.indexFiles = indexFiles;
    byPath = new HashMap<>(all.size() * 2);
    for (FileFacts file : all) {
      byPath.put(file.path(), file);
      addFolders(file.path());
    }
  }

  private void addFolders(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  /** How many paths there are; fewer than files where two have the same. */
  int size() {
    return byPath.size();
  }

  List<FileFacts> all() {
    return all;
  }

  /** The file of exactly this path. */
  @Nullable FileFacts at(String path) {
    return byPath.get(path);
  }

  /**
   * The file that answers to a folder's address.
   *
   * @param folder ends with a slash, or is empty for the root
   */
  @Nullable FileFacts indexOf(String folder) {
    for (String name : indexFiles) {
      FileFacts file = byPath.get(folder + name);
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /** Whether files lie in a folder of this name, without a slash at its end. */
  boolean isFolder(String path) {
    return path.isEmpty() || folders.contains(path);
  }

  /**
   * A file or folder that a person takes for this one; null where there is none.
   *
   * @param path of something that does not exist
   */
  @Nullable String lookAlike(String path) {
    if (folded == null) {
      folded = new TreeMap<>();
      byPath.keySet().forEach(this::learn);
      folders.forEach(this::learn);
    }
    return folded.get(LetterFolding.fold(path));
  }

  private void learn(String path) {
    if (folded != null) {
      folded.merge(LetterFolding.fold(path), path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** The existing path nearest to one that does not exist; null where nothing is near. */
  @Nullable String nearest(String path) {
    if (neighbourhood == null) {
      neighbourhood = new Neighbourhood(byPath.keySet());
    }
    return neighbourhood.nearest(path);
  }
}
