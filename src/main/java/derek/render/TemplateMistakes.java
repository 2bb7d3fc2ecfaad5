package derek.render;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.render.TemplateFault.Told;
import derek.render.WrittenTemplate.Tag;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with a template, in words for whoever mends it. What has to do with the whole
 * of a template (a tag that is not closed, a template that is not there) is looked up in the
 * templates as they are written; the rest is what Pebble says, put plainly by {@link PebbleWords}.
 */
final class TemplateMistakes {
  private static final Pattern NO_TEMPLATE = Pattern.compile("templateName='([^']*)'");
  private static final Pattern UNENDED =
      Pattern.compile(
          "Unexpected tag name \"(\\w+)\"|Unexpected end of template.*|endblock tag .*");

  private final TemplateFolder folder;
  private final TemplatePlace place;
  private final PebbleWords words;

  TemplateMistakes(TemplateFolder folder, TemplateVocabulary vocabulary) {
    this.folder = folder;
    this.place = new TemplatePlace(folder);
    this.words = new PebbleWords(folder, vocabulary);
  }

  /**
   * The mistake in a template, where it stands there.
   *
   * @param page the template that was asked for
   */
  Diagnostic of(PebbleException problem, String page) {
    PebbleException cause = innermost(problem);
    String message = String.valueOf(cause.getPebbleMessage());
    if (cause instanceof LoaderException) {
      return missing(message, page);
    }
    String named = name(cause.getFileName() == null ? page : cause.getFileName());
    Integer line = cause.getLineNumber();
    WrittenTemplate template = folder.read(named);
    if (line == null) {
      return withoutLine(message, template);
    }
    return unclosed(message, line, template)
        .orElseGet(() -> inLine(cause, new PebbleWords.Place(named, page, line)));
  }

  /** Templates that call one another without end. */
  Diagnostic endless(String page) {
    TemplateCircle circle = new TemplateCircle(folder);
    return error(circle.closing(page), "the templates lead to one another without end")
        .expected("templates that come to an end", circle.words(page))
        .hint("a template may not include or extend itself, nor a macro call itself for ever");
  }

  private Diagnostic inLine(PebbleException cause, PebbleWords.Place at) {
    Told told = cause instanceof TemplateFault ours ? ours.told() : words.told(cause, at);
    SourcePosition position = place.of(at.named(), at.page(), at.line(), told.word());
    Diagnostic bare = error(position, told.message());
    return new Diagnostic(
        bare.code(),
        bare.severity(),
        position,
        told.message(),
        told.expected(),
        told.found(),
        told.hint());
  }

  /** The one that says most: the others tell that they could not do what it was part of. */
  private static PebbleException innermost(PebbleException problem) {
    PebbleException innermost = problem;
    for (Throwable each = problem.getCause(); each != null; each = each.getCause()) {
      if (each instanceof PebbleException pebble && pebble.getLineNumber() != null) {
        innermost = pebble;
      }
    }
    return innermost;
  }

  private static String name(String file) {
    return file.endsWith(TemplateFolder.ENDING)
        ? file.substring(0, file.length() - TemplateFolder.ENDING.length())
        : file;
  }

  private Diagnostic missing(String message, String page) {
    Matcher names = NO_TEMPLATE.matcher(message);
    String missing = names.find() ? names.group(1) : page;
    return error(whereNamed(missing, page), "there is no template “" + missing + "”")
        .expected("the name of a file in " + folder.called() + "/, without .html", missing)
        .hint(words.templateLike(missing));
  }

  private SourcePosition whereNamed(String missing, String page) {
    for (WrittenTemplate each : folder.all()) {
      for (WrittenTemplate.Referred referred : each.referred()) {
        if (referred.name().equals(missing)) {
          return each.position(referred.start());
        }
      }
    }
    return SourcePosition.ofFile(folder.file(missing.isEmpty() ? page : missing));
  }

  private Diagnostic withoutLine(String message, WrittenTemplate asked) {
    for (WrittenTemplate each : folder.all()) {
      Set<String> seen = new HashSet<>();
      for (WrittenTemplate.Macro macro : each.macros()) {
        if (!seen.add(macro.name()) && message.endsWith(": " + macro.name())) {
          return error(
                  each.position(macro.start()),
                  "the macro “" + macro.name() + "” stands here twice")
              .hint("give one of them another name");
        }
      }
    }
    return error(SourcePosition.ofFile(asked.file()), PebbleWords.UNKNOWN)
        .hint(PebbleWords.verbatim(message));
  }

  /** Pebble stops far behind a tag that is not closed: what is told is where it was opened. */
  private Optional<Diagnostic> unclosed(String message, int line, WrittenTemplate template) {
    if (!message.startsWith("Un") && !message.startsWith("endblock")) {
      return Optional.empty();
    }
    Optional<Tag> tag = template.unclosedTag(line);
    if (tag.isPresent()) {
      return tag.map(each -> unclosedTag(each, template));
    }
    Matcher unended = UNENDED.matcher(message);
    return unended.matches() ? unended(unended.group(1), line, template) : Optional.empty();
  }

  private static Diagnostic unclosedTag(Tag tag, WrittenTemplate template) {
    String opening = template.opening(tag);
    String closing = opening.equals("{{") ? "}}" : opening.charAt(1) + "}";
    return error(template.position(tag.start()), "the tag “" + opening + "” is not closed")
        .expected(closing, null)
        .hint("write “" + closing + "” where the tag ends");
  }

  private Optional<Diagnostic> unended(@Nullable String found, int line, WrittenTemplate template) {
    if (found != null && !found.startsWith("end")) {
      return Optional.empty();
    }
    List<Tag> open = template.open();
    if (found == null || open.stream().anyMatch(tag -> found.equals("end" + tag.name()))) {
      return open.stream().findFirst().map(tag -> unended(found, line, tag, template));
    }
    return Optional.of(endOfNothing(found, line, template));
  }

  private static Diagnostic unended(
      @Nullable String found, int line, Tag open, WrittenTemplate template) {
    String expected = "{% end" + open.name() + " %}";
    return error(template.position(open.start()), "“" + open.name() + "” has no end")
        .expected(
            expected, found == null ? "the end of the file" : "{% " + found + " %} in line " + line)
        .hint("write “" + expected + "” where it ends");
  }

  private Diagnostic endOfNothing(String found, int line, WrittenTemplate template) {
    String name = name(template.file().substring(folder.called().length() + 1));
    return error(
            place.of(name, name, line, found),
            "“" + found + "” ends nothing: nothing that it could end stands open here")
        .hint("take it out, or write “" + found.substring("end".length()) + "” before it");
  }

  private static Diagnostic error(SourcePosition at, String message) {
    return Diagnostic.error("template", at, message);
  }
}
