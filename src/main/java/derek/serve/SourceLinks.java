package derek.serve;

import derek.diagnostic.SourcePosition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where links to places in the editors' files lead. */
final class SourceLinks {
  private final Path root;
  private final @Nullable String editor;

  SourceLinks(Path root, @Nullable String editor) {
    this.root = root.toAbsolutePath().normalize();
    this.editor = editor;
  }

  /** Whether there is a file to show: not where one is missing, or a folder is meant. */
  static boolean canBeShown(SourcePosition place) {
    return place.line() > 0;
  }

  /** The preview's own page of the file. */
  static String page(SourcePosition place, String language) {
    return "/_derek/source?language="
        + encoded(language)
        + "&file="
        + encoded(place.file())
        + "&line="
        + place.line()
        + "&column="
        + place.column()
        + "#marked";
  }

  /** The address that opens the place in the text editor; empty where none is configured. */
  Optional<String> inEditor(SourcePosition place) {
    String address = editor;
    if (address == null) {
      return Optional.empty();
    }
    String file = root.resolve(place.file()).toUri().getRawPath();
    return Optional.of(
        address
            .replace("{file}", file)
            .replace("{line}", "" + Math.max(1, place.line()))
            .replace("{column}", "" + Math.max(1, place.column())));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
