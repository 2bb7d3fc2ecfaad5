package derek.start;

import derek.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a new explainer, by their path. Its look is a copy of a theme's; its content is a
 * page or two that show how a sentence names its source.
 */
public final class NewProject {
  private final SortedMap<String, byte[]> files;
  private final List<Language> untranslated;

  private NewProject(SortedMap<String, byte[]> files, List<Language> untranslated) {
    this.files = files;
    this.untranslated = List.copyOf(untranslated);
  }

  /**
   * A project in some languages, the original first.
   *
   * @param theme the folder whose {@code templates}, {@code assets}, {@code content/schema} and
   *     messages are copied
   * @throws IOException where the theme cannot be read
   */
  public static NewProject of(Path theme, List<Language> languages) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    ThemeFiles source = new ThemeFiles(theme);
    source.copyTo(files);
    StarterTexts texts = new StarterTexts(languages);
    StarterMessages messages = new StarterMessages(source, languages, texts);
    messages.files().forEach((path, text) -> files.put(path, utf8(text)));
    new StarterContent(texts).files().forEach((path, text) -> files.put(path, utf8(text)));
    for (String file : List.of("README.md", ".gitignore", ".github/workflows/pages.yml")) {
      files.put(file, utf8(StarterTexts.resource("files/" + file.replaceFirst("^\\.git", "git"))));
    }
    return new NewProject(files, messages.untranslated());
  }

  /** The languages whose words are not known: they are the English ones, to be translated. */
  public List<Language> untranslated() {
    return untranslated;
  }

  public int size() {
    return files.size();
  }

  /** Those of its files that stand in the folder already. */
  public List<String> inTheWayIn(Path folder) {
    return files.keySet().stream()
        .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Writes the files into a folder, which need not exist. Nothing is ever overwritten.
   *
   * @throws java.nio.file.FileAlreadyExistsException where one of the files is there by now
   * @throws IOException where a file cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
