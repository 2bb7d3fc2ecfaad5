package derek.cli;

import derek.content.LoadedContent;
import derek.content.TranslationLockWriter;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.Suggestion;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.RecordId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derek translated ID}. */
@Command(
    name = "translated",
    mixinStandardHelpOptions = true,
    description = {
      "Says that a person has compared a record's translations with their originals.",
      "It stamps them in content/translations.lock.json; an original that changes later makes its",
      "translation stale."
    })
final class TranslatedCommand implements Callable<Integer> {
  @Mixin private ProjectOptions project;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Records: person:askhat-zheksebaev, case:omar-case, page:about, …")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "Every record.")
  private boolean all;

  @Option(
      names = "--minor",
      description = "The originals changed so little that nothing was to be translated again.")
  private boolean minor;

  @Override
  public Integer call() throws IOException {
    Path content = project.layout().content();
    LoadedContent loaded = project.content();
    List<Diagnostic> errors = loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (loaded.archive().isEmpty() || !errors.isEmpty()) {
      new DiagnosticPrinter(spec.commandLine().getErr(), Terminal.isColoured()).print(errors);
      spec.commandLine().getErr().println("Nothing was stamped: mend these first.");
      return 1;
    }
    Set<RecordId> records = records(loaded.archive().get());
    int stamped = TranslationLockWriter.stamp(content, loaded.archive().get(), records, minor);
    spec.commandLine()
        .getOut()
        .println("Records stamped: " + records.size() + "; texts of them anew: " + stamped + ".");
    return 0;
  }

  private Set<RecordId> records(Archive archive) {
    Set<RecordId> chosen = new LinkedHashSet<>();
    List<RecordId> known = archive.records().stream().map(ContentRecord::id).toList();
    if (all) {
      chosen.addAll(known);
    }
    for (String id : ids) {
      chosen.add(
          known.stream()
              .filter(each -> isMeant(each, id))
              .findFirst()
              .orElseThrow(() -> unknown(id, known)));
    }
    if (chosen.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "which record? Name one, or say --all");
    }
    return chosen;
  }

  private static boolean isMeant(RecordId id, String text) {
    return id.toString().equals(text) || id.slug().equals(text);
  }

  private ParameterException unknown(String id, List<RecordId> known) {
    List<String> names = known.stream().map(RecordId::toString).toList();
    String hint =
        Suggestion.nearest(id, names).map(near -> "; did you mean " + near + "?").orElse("");
    return new ParameterException(spec.commandLine(), "there is no record “" + id + "”" + hint);
  }
}
