package derek.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a copy, wherever they lie. */
interface CopyFiles {
  /** Their paths; one that stands there twice, twice. */
  List<String> paths() throws IOException;

  /** The content of one of the {@link #paths()}; nothing where it is none of them. */
  InputStream open(String path) throws IOException;

  /** The digests of those of the files that are there. */
  default SortedMap<String, String> digests(Collection<String> files) throws IOException {
    Set<String> there = new HashSet<>(paths());
    SortedMap<String, String> digests = new TreeMap<>();
    for (String file : files) {
      if (there.contains(file)) {
        try (InputStream stream = open(file)) {
          digests.put(file, Digest.of(stream));
        }
      }
    }
    return digests;
  }

  /**
   * Files in a folder. What {@code output} keeps there for itself, and what file managers leave,
   * belong to no site. A symbolic link is there, and is not followed.
   */
  record Folder(Path folder) implements CopyFiles {
    private static final Set<String> NOT_OF_THE_SITE = Set.of(".derek-site", "README.md");
    private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    @Override
    public List<String> paths() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
            .filter(file -> !DROPPINGS.contains(file.getFileName().toString()))
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(path -> !NOT_OF_THE_SITE.contains(path))
            .toList();
      }
    }

    @Override
    public InputStream open(String path) throws IOException {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Files.newInputStream(file)
          : InputStream.nullInputStream();
    }
  }

  /** Files in a ZIP. */
  final class Zip implements CopyFiles {
    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();
    private final List<String> paths = new ArrayList<>();

    Zip(ZipFile zip) {
      this.zip = zip;
      zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
    }

    private void add(ZipEntry entry) {
      entries.put(entry.getName(), entry);
      paths.add(entry.getName());
    }

    @Override
    public List<String> paths() {
      return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
      ZipEntry entry = entries.get(path);
      return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
    }
  }
}
