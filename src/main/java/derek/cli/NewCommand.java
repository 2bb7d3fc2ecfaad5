package derek.cli;

import derek.build.ProjectLayout;
import derek.content.LoadedContent;
import derek.content.NewRecord;
import derek.diagnostic.Diagnostic;
import derek.model.EdtfParser;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.SiteSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derek new}. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Begins a record as a draft: its folder, record.json, and a text in every language.",
      "A draft is shown by ./derek serve and not published; take \"draft\" out when it is written.",
      "Nothing that exists is written over."
    })
final class NewCommand implements Callable<Integer> {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.PERSON, RecordKind.PROTEST, RecordKind.CASE);

  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "person, protest or case.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description =
          "Part of its address, for good: lower-case Latin letters, digits, hyphens: aidana-ulgi.")
  private String slug = "";

  @Option(
      names = "--name",
      paramLabel = "[TAG=]NAME",
      description = {
        "Its name in the site's first language or, with a tag before it, in another:",
        "--name \"Айдана Үлгі\" --name \"en=Aidana Ulgi\""
      })
  private List<String> names = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When the protest was: 2019-10-04, 2019-10, 2019-10-04/2019-10-10 …")
  private @Nullable String date;

  @Override
  public Integer call() throws IOException {
    RecordKind chosen = kind();
    LoadedContent loaded = project.content();
    Optional<Diagnostic> problem = NewRecord.problem(chosen, slug, ProjectLayout.CONTENT);
    if (loaded.archive().isEmpty() || problem.isPresent()) {
      print(problem.map(List::of).orElse(loaded.diagnostics()));
      return 1;
    }
    SiteSettings settings = loaded.archive().get().settings();
    RecordId id = new RecordId(chosen, slug);
    NewRecord record = new NewRecord(settings, id, names(settings), date());
    try {
      announce(record.write(content()), id, settings);
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          spec.commandLine(), "there is “" + id + "” already, in " + e.getFile(), e);
    }
  }

  private Path content() {
    return project.layout().content();
  }

  private RecordKind kind() {
    return RecordKind.ofScheme(kind)
        .filter(KINDS::contains)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "“" + kind + "” is none of: person, protest, case"));
  }

  private String date() {
    String chosen = date;
    if (chosen == null) {
      return LocalDate.now(Clock.systemUTC()).toString();
    }
    if (EdtfParser.parse(chosen).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "“" + chosen + "” is no date: 2019-10-04, 2019-10, 2019 …");
    }
    return chosen;
  }

  private Map<Language, String> names(SiteSettings settings) {
    Map<Language, String> given = new HashMap<>();
    for (String name : names) {
      int equals = name.indexOf('=');
      Optional<Language> language =
          settings.languageList().stream()
              .filter(each -> equals > 0 && each.tag().equals(name.substring(0, equals)))
              .findFirst();
      String text = language.isPresent() ? name.substring(equals + 1) : name;
      if (!text.isBlank()) {
        given.put(language.orElse(settings.original()), text.strip());
      }
    }
    return given;
  }

  private void print(List<Diagnostic> problems) {
    new DiagnosticPrinter(spec.commandLine().getErr(), Terminal.isColoured()).print(problems);
  }

  private void announce(List<Path> written, RecordId id, SiteSettings settings) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("The draft of “" + id + "” stands in:");
    written.forEach(file -> out.println("  " + file));
    out.println(
        "Write what ✎ asks for, and see it with ./derek serve, at /"
            + settings.original()
            + "/"
            + id.kind().folder()
            + "/"
            + id.slug()
            + ".html");
    out.println("When it is written, take \"draft\" out of record.json.");
    out.flush();
  }
}
