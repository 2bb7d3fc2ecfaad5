package derek.build;

import derek.cache.FileStates;
import derek.digest.ProgramPlace;
import derek.digest.Sha256;
import derek.site.Generator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** This program, as it runs here. */
final class Program {
  private Program() {}

  /** Tells it from other versions of it, and from itself on another Java; empty where it cannot. */
  static Optional<String> key() {
    try {
      String state = FileStates.of(List.of(ProgramPlace.of(Program.class))).digest();
      Sha256 key = new Sha256().add(Generator.NAME).add(String.valueOf(Runtime.version()));
      return Optional.of(key.add(state).hex());
    } catch (IOException untold) {
      return Optional.empty();
    }
  }
}
