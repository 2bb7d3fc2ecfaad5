package derek.serve;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.site.Page;
import derek.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an editor was last. */
final class LastEdited {
  private LastEdited() {}

  /** A page, and when a file of its record was written, in milliseconds since 1970. */
  private record Edit(Page page, long time) {}

  /**
   * The page of the record whose file was written last, in the language of that file where it is a
   * text; empty where no file of a record can be read.
   *
   * @param content the folder of the records
   */
  static Optional<Page> page(Path content, Site site) {
    return Stream.of(RecordKind.values())
        .flatMap(kind -> edits(kind, content.resolve(kind.folder()), site))
        .max(Comparator.comparingLong(Edit::time))
        .map(Edit::page);
  }

  private static Stream<Edit> edits(RecordKind kind, Path folder, Site site) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.flatMap(file -> edit(kind, folder, file, site).stream()).toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty(); // there are no records of this kind
    }
  }

  private static Optional<Edit> edit(RecordKind kind, Path folder, Path file, Site site) {
    String slug = withoutSuffix(folder.relativize(file).getName(0).toString());
    String name = withoutSuffix(String.valueOf(file.getFileName()));
    if (!RecordId.isValidSlug(slug) || Files.isDirectory(file)) {
      return Optional.empty();
    }
    Language language =
        site.settings().languageList().stream()
            .filter(each -> each.tag().equals(name))
            .findFirst()
            .orElse(site.settings().original());
    return site.page(new RecordId(kind, slug), language)
        .map(page -> new Edit(page, file.toFile().lastModified()));
  }

  private static String withoutSuffix(String name) {
    return name.replaceFirst("\\.(json|md)$", "");
  }
}
