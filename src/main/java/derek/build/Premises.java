package derek.build;

import derek.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page rests on, whatever it shows: program, Java, options, theme, settings, house rules
 * and messages; of files, what stands in them. While all this is the same, a page depends on
 * nothing but what it asks of the site.
 */
final class Premises {
  private static final List<String> OF_CONTENT = List.of("site.json", "style.json", "messages");

  private final ProjectLayout layout;
  private final BuildOptions options;
  private final Optional<String> digest;

  private Premises(ProjectLayout layout, BuildOptions options) {
    this.layout = layout;
    this.options = options;
    this.digest = digest(layout, options);
  }

  /** What the pages rest on that are made from now on. */
  static Premises of(ProjectLayout layout, BuildOptions options) {
    return new Premises(layout, options);
  }

  /** Their digest; empty where they cannot be told. */
  Optional<String> digest() {
    return digest;
  }

  /** Whether they are still the same. */
  boolean hold() {
    return digest.isPresent() && digest.equals(digest(layout, options));
  }

  private static Optional<String> digest(ProjectLayout layout, BuildOptions options) {
    Optional<String> program = Program.key();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    try {
      Sha256 digest = new Sha256().add(program.get());
      digest.add(options.paper().name()).add(options.pictures().name());
      digest.add(options.extent().name()).add(String.valueOf(options.baseUrl()));
      add(layout.templates(), digest);
      add(layout.assets(), digest);
      for (String name : OF_CONTENT) {
        add(layout.content().resolve(name), digest);
      }
      return Optional.of(digest.hex());
    } catch (IOException untold) {
      return Optional.empty();
    }
  }

  private static void add(Path path, Sha256 digest) throws IOException {
    if (!Files.exists(path)) {
      digest.add("-");
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.add(path.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    }
  }
}
