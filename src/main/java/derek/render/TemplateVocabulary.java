package derek.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template can say: the names of tags, filters, tests, functions and of what values have.
 */
record TemplateVocabulary(
    Set<String> tags, Set<String> filters, Set<String> tests, Set<String> functions) {

  /**
   * The words of an engine.
   *
   * @param ours what we have added to Pebble's own
   */
  static TemplateVocabulary of(PebbleEngine engine, Extension ours) {
    List<Extension> all = List.of(new CoreExtension(), new EscaperExtension(), ours);
    Set<String> tags = new TreeSet<>(engine.getExtensionRegistry().getTokenParsers().keySet());
    WrittenTemplate.HOLDING.forEach(each -> tags.add("end" + each));
    tags.addAll(Set.of("else", "elseif"));
    return new TemplateVocabulary(
        tags,
        names(all, each -> keys(each.getFilters())),
        names(all, each -> keys(each.getTests())),
        names(all, each -> keys(each.getFunctions())));
  }

  /** What a value of a view has, by the name of its class; empty where it is none of ours. */
  static List<String> attributes(String className) {
    try {
      Class<?> type = Class.forName(className, false, TemplateVocabulary.class.getClassLoader());
      RecordComponent[] components = type.getRecordComponents();
      return components == null
          ? List.of()
          : Arrays.stream(components).map(RecordComponent::getName).toList();
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }

  private static Collection<String> keys(@Nullable Map<String, ?> words) {
    return words == null ? Set.of() : words.keySet();
  }

  private static Set<String> names(
      List<Extension> extensions, Function<Extension, Collection<String>> words) {
    Set<String> names = new TreeSet<>();
    extensions.forEach(each -> names.addAll(words.apply(each)));
    return names;
  }
}
