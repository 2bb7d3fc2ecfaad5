package derek.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.function.Supplier;

/** Markup that is made when a template writes it; most templates of a theme leave some out. */
final class MarkupOnDemand extends SafeString {
  private final Supplier<String> markup;

  MarkupOnDemand(Supplier<String> markup) {
    super("");
    this.markup = markup;
  }

  @Override
  public String toString() {
    return markup.get();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
