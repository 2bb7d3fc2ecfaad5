package derek.cli;

import derek.digest.ProgramPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of Derek itself: where the program, its launcher and the look of its site lie. */
final class DerekFolder {
  private static final String LAUNCHER = "derek";

  private DerekFolder() {}

  /** The folder that this program was started from; empty where it stands alone. */
  static Optional<Path> find() {
    return above(ProgramPlace.of(DerekFolder.class));
  }

  /** The nearest folder above a program that holds the launcher and a look. */
  static Optional<Path> above(Path program) {
    for (Path folder = program.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (hasLook(folder) && Files.isRegularFile(folder.resolve(LAUNCHER))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** Whether a folder has what pages are made with. */
  static boolean hasLook(Path folder) {
    return Files.isDirectory(folder.resolve("templates"))
        && Files.isDirectory(folder.resolve("assets"))
        && Files.isDirectory(folder.resolve("content").resolve("schema"));
  }

  /** What to type in a folder so that Derek runs. */
  static String launcherFrom(Path folder, Path derek) {
    Path here = folder.toAbsolutePath().normalize();
    if (here.equals(derek)) {
      return Path.of(".").resolve(LAUNCHER).toString(); // on Windows with its own slash
    }
    boolean near = derek.getParent() != null && here.startsWith(derek.getParent());
    Path launcher = derek.resolve(LAUNCHER);
    return quoted(near ? here.relativize(launcher) : launcher);
  }

  /** A path as a shell takes it for one word. */
  static String quoted(Path path) {
    String text = path.toString();
    return text.contains(" ") ? "\"" + text + "\"" : text;
  }
}
