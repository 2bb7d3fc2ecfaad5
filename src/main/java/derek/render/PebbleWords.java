package derek.render;

import derek.diagnostic.Suggestion;
import derek.render.TemplateFault.Told;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Pebble (4.1) says of a template, in plain words; what it says that is not known here is told
 * as it says it.
 */
final class PebbleWords {
  /** Where nothing plainer can be said. */
  static final String UNKNOWN = "this does not work in a template";

  private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(");
  private static final Map<String, String> TOKENS =
      Map.of(
          "NAME", "a name",
          "STRING", "a text in quotation marks",
          "NUMBER", "a number",
          "PUNCTUATION", "a sign such as = , ( )",
          "OPERATOR", "an operator such as = or in",
          "EXECUTE_END", "%}",
          "PRINT_END", "}}");

  private final List<Saying> sayings =
      List.of(
          saying("Attribute \\[(.*)] of \\[(.*)] does not exist.*", this::unknownAttribute),
          saying("Root attribute \\[(.*)] does not exist.*", this::unknownName),
          saying("Attempt to get attribute of null object.*", this::attributeOfNull),
          saying("Filter \\[(.*)] does not exist.*", (m, at) -> unknown("filter", m, filters())),
          saying("Test \\[(.*)] does not exist.*", (m, at) -> unknown("test", m, tests())),
          saying("Function or Macro \\[(.*)] does not exist.*", (m, at) -> unknownFunction(m)),
          saying("Unexpected tag name \"(.*)\"", (m, at) -> unknown("tag", m, tags())),
          saying("Unexpected character \\[(.*)]", (m, at) -> unexpectedCharacter(m.group(1))),
          saying("Unclosed \"(.*)\"", (m, at) -> unclosedBracket(m.group(1))),
          saying("Unexpected \"(.*)\"", (m, at) -> unexpectedBracket(m.group(1))),
          saying("Unexpected token \".*\" of value \"(.*)\"", (m, at) -> unexpected(m.group(1))),
          saying(
              "Unexpected token of value \"(.*)\" and type .*, expected token of type (\\w+).*",
              (m, at) -> unexpected(m.group(1)).expected(token(m.group(2)), m.group(1))),
          saying("The argument at position (\\d+) .* Only (\\d+) .*", this::tooManyArguments),
          saying("The following named argument does not exist: (.*)", this::unknownArgument),
          saying("Positional arguments must be declared .*", (m, at) -> unnamedBehindNamed()),
          saying("The template name in an (\\w+) tag evaluated to NULL.*", (m, at) -> noName()),
          saying("Not an iterable object.*", (m, at) -> noList()),
          saying("Index out of bounds .*", (m, at) -> noSuchPlace()),
          saying("null value .*", (m, at) -> noCondition("nothing (null)")),
          saying("Wrong operand.*|Unsupported value type.*", (m, at) -> noCondition(null)),
          saying("Could not perform .*|invalid operands .*", (m, at) -> noNumbers()),
          saying("For security reasons access to (.*) method .*", (m, at) -> forbidden(m)),
          saying("A block must start with a tag name.*", (m, at) -> tagWithoutName()),
          saying("Can not use parent function .*", (m, at) -> noParent()));

  private final TemplateFolder folder;
  private final TemplateVocabulary vocabulary;

  PebbleWords(TemplateFolder folder, TemplateVocabulary vocabulary) {
    this.folder = folder;
    this.vocabulary = vocabulary;
  }

  /**
   * Where Pebble stopped.
   *
   * @param named the template that it names; of a macro's call it is often another than the one
   *     that stands there
   * @param page the template that was asked for
   * @param line counts from 1
   */
  record Place(String named, String page, int line) {}

  /** What to tell of what Pebble says. */
  Told told(PebbleException problem, Place at) {
    String message = String.valueOf(problem.getPebbleMessage()).strip();
    if (problem instanceof AttributeNotFoundException attribute
        && message.startsWith("Attempt to get attribute of null")) {
      return attributeOfNull(String.valueOf(attribute.getAttributeName()), at);
    }
    for (Saying each : sayings) {
      Matcher matcher = each.pattern().matcher(message);
      if (matcher.matches()) {
        return each.plainly().of(matcher, at);
      }
    }
    return Told.of(UNKNOWN).hint(verbatim(message));
  }

  /** What Pebble says, as a hint. */
  static String verbatim(String message) {
    return "Pebble, which fills in the templates, says: " + message;
  }

  /** A hint for a template that is not there; null where nothing is like it. */
  @Nullable String templateLike(String missing) {
    List<String> names = folder.names();
    String bare = missing.replaceFirst("\\.\\w+$", "");
    return Optional.of("write “" + bare + "”, without its ending")
        .filter(hint -> !bare.equals(missing) && names.contains(bare))
        .or(() -> sameButCase(missing, names).map(PebbleWords::didYouMean))
        .or(() -> Suggestion.nearest(missing, names).map(PebbleWords::didYouMean))
        .orElse(null);
  }

  private static Optional<String> sameButCase(String missing, List<String> names) {
    return names.stream().filter(missing::equalsIgnoreCase).findFirst();
  }

  private Told unknownAttribute(MatchResult said, Place at) {
    String attribute = said.group(1);
    List<String> known = TemplateVocabulary.attributes(said.group(2));
    return Told.of(owner(attribute, at) + " has no “" + attribute + "”")
        .at(attribute)
        .expected(known.isEmpty() ? null : oneOf(known), attribute)
        .hint(known.isEmpty() ? null : nearest(attribute, known));
  }

  /** What stands before an attribute, as it is written. */
  private String owner(String attribute, Place at) {
    Pattern written =
        Pattern.compile("([\\w.]+)\\s*\\.\\s*" + Pattern.quote(attribute) + "(?![\\w])");
    Matcher owner = written.matcher(folder.read(at.named()).line(at.line()));
    return owner.find() ? "“" + owner.group(1) + "”" : "what stands before it";
  }

  private Told unknownName(MatchResult said, Place at) {
    String name = said.group(1);
    Set<String> known = new TreeSet<>(folder.read(at.named()).names());
    if (known.contains(name)) {
      return Told.of("“" + name + "” is empty (null) here")
          .at(name)
          .expected("a value", "null")
          .hint("ask first: {% if " + name + " is not null %}");
    }
    known.add("page");
    return Told.of("there is no “" + name + "”")
        .at(name)
        .expected("page, or a name that this template gives (for, set, macro)", name)
        .hint(nearest(name, known));
  }

  private Told attributeOfNull(MatchResult said, Place at) {
    return Told.of("something is asked of what is empty (null) here")
        .expected("a value", "null")
        .hint("ask first, with “is not null”");
  }

  private Told attributeOfNull(String attribute, Place at) {
    String owner = owner(attribute, at);
    String condition = owner.startsWith("“") ? owner.substring(1, owner.length() - 1) : "…";
    return Told.of(owner + " is empty (null) here, and has no “" + attribute + "”")
        .at(attribute)
        .expected("a value", "null")
        .hint("ask first: {% if " + condition + " is not null %}");
  }

  private static Told unknown(String kind, MatchResult said, Collection<String> known) {
    String name = said.group(1);
    return Told.of("there is no " + kind + " “" + name + "”")
        .at(name)
        .expected("the name of a " + kind, name)
        .hint(Suggestion.of(name, known).orElse(null));
  }

  private Told unknownFunction(MatchResult said) {
    String name = said.group(1);
    Set<String> known = new TreeSet<>(vocabulary.functions());
    for (WrittenTemplate each : folder.all()) {
      for (WrittenTemplate.Macro macro : each.macros()) {
        known.add(macro.name());
        if (macro.name().equals(name)) {
          return unknownFunction(name)
              .hint("it is a macro of " + each.file() + ", which is not imported here");
        }
      }
    }
    return unknownFunction(name).hint(nearest(name, known));
  }

  private static Told unknownFunction(String name) {
    return Told.of("there is no function or macro “" + name + "” here")
        .at(name)
        .expected("a function, or a macro of this template or of one that it imports", name);
  }

  private Collection<String> filters() {
    return vocabulary.filters();
  }

  private Collection<String> tests() {
    return vocabulary.tests();
  }

  private Collection<String> tags() {
    return vocabulary.tags();
  }

  private static Told unexpectedCharacter(String character) {
    if (character.equals("'") || character.equals("\"")) {
      return Told.of("a text begins here and never ends")
          .at(character)
          .expected("a second " + character + " where the text ends", null);
    }
    boolean isQuote = character.matches("[‘’‚“”„«»`´]");
    return Told.of("“" + character + "” cannot stand in a tag")
        .at(character)
        .expected(isQuote ? "a straight quotation mark: ' or \"" : null, character);
  }

  private static Told unclosedBracket(String bracket) {
    return Told.of("a bracket is not closed").expected(bracket, null);
  }

  private static Told unexpectedBracket(String bracket) {
    return unexpected(bracket)
        .hint("brackets close what was opened last; a tag ends with }} or %}");
  }

  private static Told unexpected(String value) {
    if (value.equals("}}") || value.equals("%}")) {
      return Told.of("something is missing before “" + value + "”").at(value);
    }
    return Told.of("“" + value + "” cannot stand here").at(value).expected(null, value);
  }

  private static String token(String type) {
    return TOKENS.getOrDefault(type, type);
  }

  /** The call whose arguments are too many is the one in that line that could have fewer. */
  private Told tooManyArguments(MatchResult said, Place at) {
    int limit = Integer.parseInt(said.group(2));
    Told told =
        Told.of("this is called with too many arguments")
            .expected(limit == 0 ? "none" : "at most " + limit, said.group(1) + " or more");
    String called = calledInLine(at);
    return called == null ? told : told.at(called);
  }

  private Told unknownArgument(MatchResult said, Place at) {
    String name = said.group(1).strip();
    return Told.of("there is no argument “" + name + "”")
        .at(name)
        .expected("the name of a parameter of what is called", name);
  }

  /**
   * The first macro or function that is called in a line, in the page's template if it is there.
   */
  private @Nullable String calledInLine(Place at) {
    Set<String> known = new TreeSet<>(vocabulary.functions());
    folder.all().forEach(each -> each.macros().forEach(macro -> known.add(macro.name())));
    for (String template : List.of(at.page(), at.named())) {
      Matcher call = CALL.matcher(folder.read(template).line(at.line()));
      while (call.find()) {
        if (known.contains(call.group(1))) {
          return call.group(1);
        }
      }
    }
    return null;
  }

  private static Told unnamedBehindNamed() {
    return Told.of("an argument without a name stands behind one with a name")
        .expected("those without a name first", null);
  }

  private static Told noName() {
    return Told.of("the name of the template is empty (null) here")
        .expected("a name, in quotation marks if it is always the same", "null");
  }

  private static Told noList() {
    return Told.of("what “for” goes through is no list").expected("a list", null);
  }

  private static Told noSuchPlace() {
    return Told.of("the list has no such place: it is shorter");
  }

  private static Told noCondition(@Nullable String found) {
    return Told.of("this is no condition")
        .expected("something that is true or false, such as “… is not null”", found);
  }

  private static Told noNumbers() {
    return Told.of("these cannot be compared or reckoned with").expected("two numbers", null);
  }

  private static Told forbidden(MatchResult said) {
    String method = said.group(1).replaceFirst("\\(.*", "").replaceFirst(".*\\.", "");
    return Told.of("“" + method + "” may not be called in a template").at(method);
  }

  private static Told tagWithoutName() {
    return Told.of("a tag “{%” begins with its name").expected("if, for, block, …", null);
  }

  private static Told noParent() {
    return Told.of("“parent” is asked for, but this template extends no other").at("parent");
  }

  private static String oneOf(Collection<String> names) {
    return "one of: " + String.join(", ", names);
  }

  private static @Nullable String nearest(String word, Collection<String> known) {
    return Suggestion.nearest(word, known).map(PebbleWords::didYouMean).orElse(null);
  }

  private static String didYouMean(String word) {
    return "did you mean “" + word + "”?";
  }

  private static Saying saying(String pattern, Plainly plainly) {
    return new Saying(Pattern.compile(pattern, Pattern.DOTALL), plainly);
  }

  private interface Plainly {
    Told of(MatchResult said, Place at);
  }

  private record Saying(Pattern pattern, Plainly plainly) {}
}
