package derek.cli;

import derek.build.ProjectLayout;
import derek.content.ContentLoader;
import derek.content.LoadedContent;
import derek.content.TranslationLockWriter;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.start.NewProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derek init DIR}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Begins a new explainer: a small project that builds as it is.",
      "It has content, templates, assets, a workflow for GitHub Pages and a README. Nothing that"
          + " exists is written over."
    })
final class InitCommand implements Callable<Integer> {
  private static final int NAMED = 3;
  private static final Path HERE = Path.of("");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Where it goes; made where it does not exist.")
  private Path folder;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "TAG",
      defaultValue = "kk,en",
      description =
          "The languages, the original first (default: kk,en). The interface is there in kk, en, ky"
              + " and ru; in others it is English at first, for you to translate.")
  private List<String> languages;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description =
          "The folder of an explainer whose look is copied (default: this one where it is an"
              + " explainer, else Derek's own).")
  private @Nullable Path theme;

  @Override
  public Integer call() throws IOException {
    NewProject project = project();
    List<String> inTheWay = project.inTheWayIn(folder);
    if (!inTheWay.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "%s has %s already; nothing was written".formatted(folder, listed(inTheWay)));
    }
    project.writeTo(folder);
    stampTranslations();
    report(project);
    return 0;
  }

  private static String listed(List<String> paths) {
    String first = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
    return paths.size() > NAMED ? first + " and " + (paths.size() - NAMED) + " more" : first;
  }

  private NewProject project() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), folder + " is no folder");
    }
    try {
      return NewProject.of(look(), chosenLanguages());
    } catch (NoSuchFileException e) {
      throw new ParameterException(
          spec.commandLine(),
          e.getFile()
              + " is not there; name with --theme a folder that has templates/, assets/ and"
              + " content/schema/",
          e);
    }
  }

  /** The explainer whose look the new one gets. */
  private Path look() {
    if (theme != null) {
      return theme.normalize();
    }
    return DerekFolder.hasLook(HERE) ? HERE : DerekFolder.find().orElse(HERE);
  }

  private List<Language> chosenLanguages() {
    List<String> tags = languages.stream().map(String::strip).toList();
    for (String tag : tags) {
      if (!Language.isValid(tag)) {
        throw new ParameterException(
            spec.commandLine(), "“" + tag + "” is no language tag such as kk, en or kk-Latn");
      }
    }
    if (tags.stream().distinct().count() < tags.size()) {
      throw new ParameterException(spec.commandLine(), "one language is named twice");
    }
    return tags.stream().map(Language::new).toList();
  }

  /** The translations were written together with their originals. */
  private void stampTranslations() throws IOException {
    Path content = ProjectLayout.of(folder).content();
    LoadedContent loaded = ContentLoader.load(content, ProjectLayout.CONTENT);
    if (loaded.archive().isPresent()) {
      Archive archive = loaded.archive().get();
      TranslationLockWriter.stamp(
          content, archive, archive.records().stream().map(ContentRecord::id).toList(), false);
    }
  }

  private void report(NewProject project) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(project.size() + " files written in " + folder + ". Read its README.md, then:");
    String derek =
        DerekFolder.find().map(found -> DerekFolder.launcherFrom(HERE, found)).orElse("derek");
    out.println("  " + derek + " build --project " + DerekFolder.quoted(folder));
    for (Language language : project.untranslated()) {
      out.println(
          "Its words in “%s” are English: translate content/messages/%s.json and the texts."
              .formatted(language, language));
    }
    out.flush();
  }
}
