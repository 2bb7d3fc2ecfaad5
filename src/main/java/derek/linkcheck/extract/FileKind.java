package derek.linkcheck.extract;

import java.util.Locale;

/** How a file is read for links. */
public enum FileKind {
  PAGE,
  STYLE_SHEET,
  VECTOR_IMAGE,
  XML,
  MANIFEST,
  ROBOTS,
  /** Not read: nothing in it is a link. */
  OPAQUE;

  /** The kind by the file's name alone. */
  public static FileKind of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (path.equals("robots.txt")) {
      return ROBOTS;
    }
    if (name.equals("manifest.json")) {
      return MANIFEST;
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml", "xht" -> PAGE;
      case "css" -> STYLE_SHEET;
      case "svg" -> VECTOR_IMAGE;
      case "xml", "atom", "rss" -> XML;
      case "webmanifest" -> MANIFEST;
      default -> OPAQUE;
    };
  }
}
