package derek.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an attacker changes in a project.
 *
 * @param code the diagnostic that tells of it; empty where any error does; null where it stays
 *     plain text, which acts on nobody
 */
record Attack(String name, String code, Change change) {
  static final String MARKDOWN = "content/protests/square-picket/en.md";
  static final String RECORD = "content/people/aigul-sample/record.json";

  /** A change of a project. */
  interface Change {
    void in(Path project) throws IOException;
  }

  @Override
  public String toString() {
    return name;
  }

  /** In the midst of a sentence with a citation. */
  static Attack text(String name, String code, String attack) {
    return new Attack(
        name,
        code,
        project -> put(project, MARKDOWN, ("A " + attack + " [@report#1].\n").getBytes(UTF_8)));
  }

  /** In a record. */
  static Attack json(String name, String code, String old, String attack) {
    return write(name, code, RECORD, old, attack);
  }

  /** In any file. */
  static Attack write(String name, String code, String file, String old, String attack) {
    return new Attack(
        name,
        code,
        project -> {
          String text = Files.readString(project.resolve(file));
          assertThat(text).contains(old);
          put(project, file, text.replace(old, attack).getBytes(UTF_8));
        });
  }

  /** A file beside the styles. */
  static Attack asset(String name, String code, String file, String text) {
    return new Attack(
        "the asset " + name, code, project -> put(project, "assets/" + file, text.getBytes(UTF_8)));
  }

  static void put(Path project, String file, byte[] bytes) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.write(project.resolve(file), bytes);
  }

  /** That its diagnostic told of it, and that nothing of it reached the site, if there is one. */
  void assertTold(BuildReport report, Path site) throws IOException {
    List<String> codes = report.diagnostics().stream().map(Diagnostic::code).distinct().toList();
    if ("".equals(code)) {
      assertThat(report.outcome()).as("%s", codes).isEqualTo(BuildReport.Outcome.FAILED);
    } else if (code != null) {
      assertThat(codes).contains(code);
    }
    if (report.outcome() == BuildReport.Outcome.FAILED) {
      assertThat(site).doesNotExist();
    } else {
      HarmlessSite.assertHarmless(site);
    }
  }
}
