package derek.render;

/** Text made safe for HTML. */
final class Html {
  private Html() {}

  /** Appends text as the content of an element or of an attribute in double quotes. */
  static void escape(StringBuilder html, String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(letter);
      }
    }
  }
}
