package derek.digest;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/** Where the program's classes lie, of which digests tell one program from another. */
public final class ProgramPlace {
  private ProgramPlace() {}

  /**
   * The JAR or folder that a class was loaded from.
   *
   * <p>It is asked for by the class file's own address: a class out of the JVM's archive (JDK 25)
   * has lost its code source where the program was moved since.
   *
   * @throws IllegalStateException where the class is from no file
   */
  public static Path of(Class<?> part) {
    String name = part.getName().replace('.', '/') + ".class";
    URL url = part.getResource("/" + name);
    if (url == null) {
      throw new IllegalStateException(part + " is from no file");
    }
    String address = url.toString();
    boolean inJar = address.startsWith("jar:");
    String file = inJar ? address.substring("jar:".length()) : address;
    int end = file.length() - name.length() - (inJar ? "!/".length() : 0);
    return Path.of(URI.create(file.substring(0, end)));
  }
}
