package derek.markdown;

import derek.model.Markup;
import java.util.ArrayList;
import java.util.List;

/** Collects a block's HTML and its gaps. */
final class MarkupBuilder {
  private final List<Markup> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private boolean raw;

  MarkupBuilder tag(String tag) {
    html.append(tag);
    return this;
  }

  /** Text as a reader shall read it. */
  MarkupBuilder text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return this;
  }

  /** HTML that an editor wrote; the whole block is cleaned in the end. */
  MarkupBuilder raw(CharSequence editorsHtml) {
    raw = true;
    html.append(editorsHtml);
    return this;
  }

  MarkupBuilder gap(Markup gap) {
    flush();
    pieces.add(gap);
    return this;
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
