package derek.markdown;

import derek.model.Citation;
import derek.model.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a block's HTML and its gaps. */
final class MarkupBuilder {
  private final List<Markup> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final Deque<Boolean> openLinks = new ArrayDeque<>();
  private boolean raw;

  MarkupBuilder tag(String tag) {
    html.append(tag);
    return this;
  }

  /** Text as a reader shall read it. */
  MarkupBuilder text(String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        html.append(text, written, i).append(escaped);
        written = i + 1;
      }
    }
    html.append(text, written, text.length());
    return this;
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** HTML that an editor wrote; the whole block is cleaned in the end. */
  MarkupBuilder raw(CharSequence editorsHtml) {
    raw = true;
    html.append(editorsHtml);
    return this;
  }

  /** Where note numbers go; citations side by side share one place. */
  void citation(List<Citation> citations) {
    flush();
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last) instanceof Markup.CitationMark mark) {
      List<Citation> joined = new ArrayList<>(mark.citations());
      joined.addAll(citations);
      pieces.set(last, new Markup.CitationMark(joined));
    } else {
      pieces.add(new Markup.CitationMark(citations));
    }
  }

  /** Opens a link; null where its address was refused, and its text shall stand alone. */
  void open(@Nullable Markup link) {
    openLinks.push(link != null);
    if (link != null) {
      flush();
      pieces.add(link);
    }
  }

  /** Closes the link opened last. */
  void close() {
    if (openLinks.pop()) {
      html.append("</a>");
    }
  }

  /** Takes away spaces and line feeds at the end of the text so far. */
  void trimEnd() {
    trimEnd(html);
  }

  static void trimEnd(StringBuilder text) {
    int length = text.length();
    while (length > 0 && " \n\t".indexOf(text.charAt(length - 1)) >= 0) {
      length--;
    }
    text.setLength(length);
  }

  boolean hasRawHtml() {
    return raw;
  }

  List<Markup> build() {
    flush();
    return List.copyOf(pieces);
  }

  private void flush() {
    if (html.length() > 0) {
      pieces.add(new Markup.Html(html.toString()));
      html.setLength(0);
    }
  }
}
