package derek.render;

import org.jspecify.annotations.Nullable;

/** Text made safe for HTML. */
final class Html {
  private Html() {}

  /** Appends text as the content of an element or of an attribute in double quotes. */
  static void escape(StringBuilder html, String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference = reference(text.charAt(i));
      if (reference != null) {
        html.append(text, written, i).append(reference);
        written = i + 1;
      }
    }
    if (written == 0) {
      html.append(text);
    } else {
      html.append(text, written, text.length());
    }
  }

  /** What stands for a letter; null where it stands for itself. */
  private static @Nullable String reference(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
