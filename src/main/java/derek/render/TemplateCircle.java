package derek.render;

import derek.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Templates that name one another in a circle. */
final class TemplateCircle {
  private final TemplateFolder folder;

  TemplateCircle(TemplateFolder folder) {
    this.folder = folder;
  }

  /** Where a circle closes that begins at a template; the template where there is none. */
  SourcePosition closing(String page) {
    Step last = closing(new Step(page, null, null)).orElse(null);
    SourcePosition at = last == null ? null : last.position();
    return at == null ? SourcePosition.startOf(folder.file(page)) : at;
  }

  /** The circle's templates in their order; the template alone where there is none. */
  String words(String page) {
    List<String> names = new ArrayList<>();
    Step step = closing(new Step(page, null, null)).orElse(null);
    for (Step each = step; each != null; each = each.before()) {
      names.add(0, each.name());
    }
    return names.isEmpty() ? page : String.join(" → ", names);
  }

  private Optional<Step> closing(Step step) {
    WrittenTemplate template = folder.read(step.name());
    for (WrittenTemplate.Referred each : template.referred()) {
      Step next = new Step(each.name(), template.position(each.start()), step);
      Optional<Step> closing = step.has(each.name()) ? Optional.of(next) : closing(next);
      if (closing.isPresent()) {
        return closing;
      }
    }
    return Optional.empty();
  }

  /**
   * A template on the way.
   *
   * @param position where it is named
   */
  private record Step(String name, @Nullable SourcePosition position, @Nullable Step before) {
    boolean has(String template) {
      return name.equals(template) || (before != null && before.has(template));
    }
  }
}
