package derek.content;

import derek.cache.Folders;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.diagnostic.Suggestion;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which records lie in the content folder. Every file there is a record's, or known otherwise, or
 * reported: nothing that an editor put there is passed over in silence. Names that begin with a dot
 * or end with {@code ~}, and those that Windows makes, are left alone.
 */
final class ContentTree {
  private static final Set<RecordKind> WITH_FOLDERS =
      EnumSet.of(RecordKind.PERSON, RecordKind.PROTEST, RecordKind.CASE, RecordKind.PAGE);
  private static final Set<String> OTHERS =
      Set.of(
          "site.json", "style.json", "messages", "schema", "translations.lock.json", "README.md");
  private static final Set<String> OF_WINDOWS = Set.of("Thumbs.db", "desktop.ini");
  private static final String JSON = ".json";
  private static final String RECORD = "record.json";
  private static final String TEXT = ".md";

  private final Path content;
  private final String name;
  private final List<Language> languages;
  private final Folders folders;
  private final List<Diagnostic> diagnostics;
  private final List<RecordFiles> records = new ArrayList<>();
  private final Set<RecordId> unreadable = new HashSet<>();

  private ContentTree(
      Path content,
      String name,
      List<Language> languages,
      Folders folders,
      List<Diagnostic> diagnostics) {
    this.folders = folders;
    this.content = content;
    this.name = name;
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  static ContentTree scan(
      Path content,
      String name,
      List<Language> languages,
      Folders folders,
      List<Diagnostic> diagnostics) {
    ContentTree tree = new ContentTree(content, name, languages, folders, diagnostics);
    tree.scanTop();
    return tree;
  }

  /** By kind, then by name. */
  List<RecordFiles> records() {
    return List.copyOf(records);
  }

  /**
   * Records that are there and cannot be read: their names are none, or what makes them records is
   * missing. That is told; what leads to them is right.
   */
  Set<RecordId> unreadable() {
    return Set.copyOf(unreadable);
  }

  private void scanTop() {
    Set<String> kinds = new TreeSet<>();
    Arrays.stream(RecordKind.values()).map(RecordKind::folder).forEach(kinds::add);
    List<Path> entries = children(content, name);
    for (Path entry : entries) {
      String entryName = entry.getFileName().toString();
      if (!kinds.contains(entryName) && !OTHERS.contains(entryName)) {
        stray(entry, name + "/" + entryName, Suggestion.of(entryName, kinds).orElse(null));
      }
    }
    for (RecordKind kind : RecordKind.values()) {
      Path folder = content.resolve(kind.folder());
      if (entries.contains(folder) && folders.isFolder(folder)) {
        scanKind(kind, folder);
      }
    }
    List<String> messages = languages.stream().map(language -> language + JSON).toList();
    scanOther("messages", messages, String.join(", ", messages));
    scanOther("schema", List.of(), "NAME" + SchemaLibrary.SUFFIX);
  }

  /** Reports what stands in a folder that holds no records. */
  private void scanOther(String folder, List<String> known, String files) {
    Path path = content.resolve(folder);
    if (!Files.isDirectory(path)) {
      return;
    }
    String folderName = name + "/" + folder;
    for (Path entry : children(path, folderName)) {
      String entryName = entry.getFileName().toString();
      boolean isSchema = folder.equals("schema") && entryName.endsWith(SchemaLibrary.SUFFIX);
      if (!known.contains(entryName) && !isSchema) {
        stray(entry, folderName + "/" + entryName, "here stand: " + files);
      }
    }
  }

  private void scanKind(RecordKind kind, Path folder) {
    String folderName = name + "/" + kind.folder();
    List<Path> entries = children(folder, folderName);
    Set<String> slugs = new TreeSet<>();
    for (Path entry : entries) {
      String entryName = entry.getFileName().toString();
      if (isRecord(kind, entry)) {
        String slug = WITH_FOLDERS.contains(kind) ? entryName : withoutJson(entryName);
        slugs.add(slug);
        scanRecord(kind, slug, entry, folderName + "/" + entryName);
      }
    }
    for (Path entry : entries) {
      reportOther(kind, slugs, entry, folderName + "/" + entry.getFileName());
    }
  }

  private boolean isRecord(RecordKind kind, Path entry) {
    return WITH_FOLDERS.contains(kind)
        ? folders.isFolder(entry)
        : entry.getFileName().toString().endsWith(JSON);
  }

  private void reportOther(RecordKind kind, Set<String> slugs, Path entry, String entryName) {
    if (isRecord(kind, entry)) {
      return;
    }
    String slug = withoutJson(entry.getFileName().toString());
    if (slugs.contains(slug)) {
      diagnostics.add(
          Diagnostic.error(
                  "duplicate-id",
                  positionOf(entry, entryName),
                  "two records have the id “" + slug + "”")
              .hint(
                  "the other is "
                      + name
                      + "/"
                      + kind.folder()
                      + "/"
                      + (WITH_FOLDERS.contains(kind) ? slug + "/" + RECORD : slug + JSON)
                      + "; give one of them another id, or join them"));
    } else {
      String place = WITH_FOLDERS.contains(kind) ? "ID/" + RECORD : "ID" + JSON;
      stray(entry, entryName, "a record stands in " + name + "/" + kind.folder() + "/" + place);
    }
  }

  private void scanRecord(RecordKind kind, String slug, Path entry, String entryName) {
    if (!RecordId.isValidSlug(slug)) {
      diagnostics.add(InvalidId.diagnostic(slug, SourcePosition.ofFile(entryName)));
      InvalidId.meant(slug).forEach(meant -> unreadable.add(new RecordId(kind, meant)));
      return;
    }
    RecordId id = new RecordId(kind, slug);
    if (!WITH_FOLDERS.contains(kind)) {
      records.add(new RecordFiles(id, entry, entryName, Map.of()));
    } else {
      scanFolder(id, entry, entryName);
    }
  }

  private void scanFolder(RecordId id, Path folder, String folderName) {
    Map<Language, Path> summaries = new HashMap<>();
    Map<Language, Path> misnamed = new HashMap<>();
    boolean found = false;
    for (Path file : children(folder, folderName)) {
      String fileName = file.getFileName().toString();
      Language language = summaryLanguage(fileName);
      if (fileName.equals(RECORD)) {
        found = true;
      } else if (language != null) {
        summaries.put(language, file);
      } else {
        stray(file, folderName + "/" + fileName, folderHint(fileName));
        misnamed(fileName).ifPresent(meant -> misnamed.put(meant, file));
      }
    }
    misnamed.forEach(summaries::putIfAbsent);
    if (found) {
      records.add(
          new RecordFiles(id, folder.resolve(RECORD), folderName + "/" + RECORD, summaries));
    } else {
      unreadable.add(id);
      diagnostics.add(
          Diagnostic.error(
                  "missing-file",
                  SourcePosition.ofFile(folderName + "/" + RECORD),
                  "this record has no " + RECORD)
              .expected("a record's folder holds " + String.join(", ", folderFiles()), null));
    }
  }

  private String folderHint(String fileName) {
    return misnamed(fileName)
        .map(language -> language + TEXT)
        .or(() -> Suggestion.nearest(fileName, folderFiles()))
        .map(FieldProblems::didYouMean)
        .orElse("a record's folder holds " + String.join(", ", folderFiles()));
  }

  /**
   * The language whose text a file is in all likelihood: {@code KK.md}, {@code kk.md.txt}, {@code
   * kk.txt}. It is read as that text, so that it is not told as missing besides.
   */
  private Optional<Language> misnamed(String fileName) {
    String meant =
        fileName
            .toLowerCase(Locale.ROOT)
            .replaceFirst("\\s+(?=\\.)", "")
            .replaceFirst("(\\.(md|markdown|txt))+$", TEXT);
    return Optional.ofNullable(summaryLanguage(meant));
  }

  private List<String> folderFiles() {
    List<String> files = new ArrayList<>(List.of(RECORD));
    languages.forEach(language -> files.add(language + TEXT));
    return files;
  }

  private @Nullable Language summaryLanguage(String fileName) {
    for (Language language : languages) {
      if (fileName.equals(language + TEXT)) {
        return language;
      }
    }
    return null;
  }

  private void stray(Path entry, String entryName, @Nullable String hint) {
    String what = Files.isDirectory(entry) ? "folder" : "file";
    diagnostics.add(
        Diagnostic.error(
                "stray-file", positionOf(entry, entryName), "no page would use this " + what)
            .hint(hint));
  }

  private static SourcePosition positionOf(Path entry, String entryName) {
    return Files.isDirectory(entry)
        ? SourcePosition.ofFile(entryName)
        : SourcePosition.startOf(entryName);
  }

  private static String withoutJson(String fileName) {
    return fileName.endsWith(JSON)
        ? fileName.substring(0, fileName.length() - JSON.length())
        : fileName;
  }

  /**
   * The entries that are not hidden, sorted by name, without links that lead out of the content
   * folder.
   */
  private List<Path> children(Path folder, String folderName) {
    try {
      return folders.entries(folder).stream()
          .filter(entry -> !isHidden(entry.getFileName().toString()))
          .filter(entry -> staysInside(entry, folderName))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              "unreadable-file", SourcePosition.ofFile(folderName), "this folder cannot be read"));
      return List.of();
    }
  }

  private static boolean isHidden(String fileName) {
    return fileName.startsWith(".") || fileName.endsWith("~") || OF_WINDOWS.contains(fileName);
  }

  private boolean staysInside(Path entry, String folderName) {
    if (!folders.isSymbolicLink(entry)) {
      return true;
    }
    String entryName = folderName + "/" + entry.getFileName();
    try {
      if (entry.toRealPath().startsWith(content.toRealPath())) {
        return true;
      }
    } catch (IOException e) {
      // A link to nothing leads out as well.
    }
    diagnostics.add(
        Diagnostic.error(
                "link-outside",
                SourcePosition.ofFile(entryName),
                "this is a symbolic link that leads out of " + name + "/")
            .expected("a file of its own", null)
            .hint("copy the file here in place of the link"));
    return false;
  }
}
