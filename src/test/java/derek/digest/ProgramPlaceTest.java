package derek.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPlaceTest {
  @TempDir Path folder;

  @Test
  void isTheFolderOfClasses() {
    assertThat(ProgramPlace.of(ProgramPlace.class).resolve("derek/digest/ProgramPlace.class"))
        .isRegularFile();
  }

  @Test
  void isTheJarOfALibrary() {
    assertThat(ProgramPlace.of(Collator.class).getFileName().toString()).matches("icu4j-.*\\.jar");
  }

  @Test
  void isAJarUnderAPathThatNeedsEscapes() throws Exception {
    Path jar = Files.createDirectories(folder.resolve("жер 1%20!")).resolve("a b.jar");
    String name = Sha256.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(name));
      Files.copy(ProgramPlace.of(Sha256.class).resolve(name), out);
    }
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      assertThat(ProgramPlace.of(loader.loadClass(Sha256.class.getName()))).isEqualTo(jar);
    }
  }
}
