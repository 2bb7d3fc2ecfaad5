package derek.build;

import derek.cache.FileStates;
import derek.digest.Sha256;
import derek.site.Generator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/** This program, as it runs here. */
final class Program {
  private Program() {}

  /** Tells it from other versions of it, and from itself on another Java; empty where it cannot. */
  static Optional<String> key() {
    try {
      String state = FileStates.of(List.of(place())).digest();
      Sha256 key = new Sha256().add(Generator.NAME).add(String.valueOf(Runtime.version()));
      return Optional.of(key.add(state).hex());
    } catch (IOException | URISyntaxException untold) {
      return Optional.empty();
    }
  }

  /** The jar that it lies in, or the folder. */
  static Path place() throws URISyntaxException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI());
  }
}
