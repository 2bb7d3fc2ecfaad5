package derek.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and one built site for all test classes, started with the first that asks. */
record Visit(Browser browser, BuiltSite site, LocalServer server) implements AutoCloseable {
  private static Visit start() {
    try {
      Browser browser = Browser.start();
      BuiltSite site = BuiltSite.in(Files.createTempDirectory("derek-browser").resolve("site"));
      return new Visit(browser, site, new LocalServer(site.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    browser.close();
    server.close();
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(site.folder().getParent()))) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Gives it to a test class as a parameter. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Visit.class))
          .computeIfAbsent(Visit.class, key -> start(), Visit.class);
    }
  }
}
