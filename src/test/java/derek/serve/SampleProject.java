package derek.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A small project in a folder of its own, to be edited. */
record SampleProject(Path folder) {
  static final String PERSON = "content/people/aigul-sample/";
  static final String PERSON_TEXT = "Aigul Ulgi held a picket [@report#1].\n";

  static SampleProject in(Path folder) throws IOException {
    copy(Path.of("src/test/resources/editorial/base/content"), folder.resolve("content"));
    for (String part : new String[] {"content/schema", "content/messages", "templates", "assets"}) {
      copy(Path.of(part), folder.resolve(part));
    }
    return new SampleProject(folder);
  }

  /** As most text editors save: into the file itself. */
  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** As careful text editors save: into another file that takes the name of the old one. */
  void replace(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Path other = file.resolveSibling(file.getFileName() + ".tmp" + text.hashCode());
    Files.writeString(other, text);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
