package derek.cli;

import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkRule;
import derek.linkcheck.LinkSeverity;
import derek.linkcheck.SlashPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code check --site} is told of the site that it looks at. */
final class LinkOptions {
  @Option(
      names = "--generic",
      description = "A site that Derek did not build: no rules about languages, sitemap, orphans.")
  private boolean generic;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "A language of the site; its pages lie in the folder of this name. Repeatable.")
  private List<String> languages = List.of();

  @Option(
      names = "--index",
      paramLabel = "NAME",
      description = "File that answers for a folder (default: index.html). Repeatable.")
  private List<String> indexFiles = List.of("index.html");

  @Option(
      names = "--slash",
      paramLabel = "POLICY",
      description =
          "Folder addresses: required (folder is redirected to folder/), forbidden, any (default:"
              + " required).")
  private String slash = "required";

  @Option(
      names = "--html-suffix-optional",
      description = "The server answers page for page.html (default: it does not).")
  private boolean htmlSuffixOptional;

  @Option(
      names = "--rule",
      paramLabel = "RULE=SEVERITY",
      description =
          "error, redirect, warning or off for a rule of docs/link-validation.md. Repeatable.")
  private Map<String, String> severities = Map.of();

  LinkCheckOptions options(@Nullable String baseUrl, CommandLine command) {
    LinkCheckOptions.Builder builder =
        generic ? LinkCheckOptions.generic() : LinkCheckOptions.project();
    builder
        .languages(languages)
        .indexFiles(indexFiles)
        .slashPolicy(word(SlashPolicy.class, slash, command))
        .htmlSuffixOptional(htmlSuffixOptional)
        .locatesExternalLinks(true);
    severities.forEach((rule, severity) -> set(builder, rule, severity, command));
    try {
      return builder.baseUrl(baseUrl).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  private static void set(
      LinkCheckOptions.Builder builder, String name, String severity, CommandLine command) {
    LinkRule rule =
        LinkRule.of(name)
            .orElseThrow(() -> new ParameterException(command, "no rule is called " + name));
    if (severity.equals("off")) {
      builder.off(rule);
    } else {
      builder.severity(rule, word(LinkSeverity.class, severity, command));
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word, CommandLine command) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    word
                        + ": one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}
