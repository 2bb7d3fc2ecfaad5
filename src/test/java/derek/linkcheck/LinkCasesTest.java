package derek.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkCasesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsExactlyWhatIsPlanted(LinkCase planted) {
    assertThat(differences(planted)).as(planted.name()).isEmpty();
  }

  @Test
  void findsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "kk")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        for (LinkCase planted : LinkCase.readAll()) {
          assertThat(differences(planted)).as(tag + " " + planted.name()).isEmpty();
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasManyCasesWithDifferentNames() {
    List<String> names = LinkCase.readAll().stream().map(LinkCase::name).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }

  static Stream<LinkCase> cases() {
    return LinkCase.readAll().stream();
  }

  /** What was found and not expected, or expected and not found. */
  private static List<String> differences(LinkCase planted) {
    LinkReport report = LinkChecker.check(planted.files(), options(planted));
    List<String> missing = new ArrayList<>();
    List<LinkFinding> left = new ArrayList<>(report.findings());
    for (String line : planted.expected()) {
      LinkFinding match =
          left.stream()
              .filter(found -> line.equals(line(found)) || line.equals(longLine(found)))
              .findFirst()
              .orElse(null);
      if (match == null) {
        missing.add("not found: " + line);
      } else {
        left.remove(match);
      }
    }
    left.forEach(found -> missing.add("not planted: " + longLine(found)));
    return missing;
  }

  private static String line(LinkFinding finding) {
    String raw = finding.place().raw().strip();
    return (finding.rule().id() + " " + (raw.isEmpty() ? finding.target() : raw)).strip();
  }

  private static String longLine(LinkFinding finding) {
    return line(finding) + " -> " + finding.suggestion();
  }

  private static LinkCheckOptions options(LinkCase planted) {
    String project = planted.options().get("project");
    LinkCheckOptions.Builder builder =
        project == null
            ? LinkCheckOptions.generic()
            : LinkCheckOptions.project().languages(List.of(project.split(",")));
    planted.options().forEach((name, value) -> set(builder, name, value));
    return builder.build();
  }

  private static void set(LinkCheckOptions.Builder builder, String name, String value) {
    switch (name) {
      case "project" -> {}
      case "base" -> builder.baseUrl(value);
      case "slash" -> builder.slashPolicy(SlashPolicy.valueOf(value.toUpperCase(Locale.ROOT)));
      case "suffix" -> builder.htmlSuffixOptional(value.equals("optional"));
      case "index" -> builder.indexFiles(List.of(value.split(",")));
      case "neighbours" -> builder.neighbours(List.of(value.split(",")));
      case "standalone" -> builder.standalonePages(List.of(value.split(",")));
      case "loose" -> builder.standaloneFiles(List.of(value.split(",")));
      case "on" -> {
        for (String rule : value.split(",")) {
          LinkRule found = LinkRule.of(rule).orElseThrow();
          builder.severity(found, found.severity());
        }
      }
      case "off" -> {
        for (String rule : value.split(",")) {
          builder.off(LinkRule.of(rule).orElseThrow());
        }
      }
      case "ignore" -> builder.ignores(List.of(ignore(value)), LocalDate.of(2020, 1, 8));
      default -> throw new IllegalArgumentException(name);
    }
  }

  /** {@code rule,page,target[,expires]}. */
  private static LinkIgnore ignore(String value) {
    String[] parts = value.split(",");
    LocalDate expires = parts.length > 3 ? LocalDate.parse(parts[3]) : null;
    return new LinkIgnore(parts[0], parts[1], parts[2], "known", expires);
  }
}
