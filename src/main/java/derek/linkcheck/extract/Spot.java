package derek.linkcheck.extract;

/**
 * Where in a file something stands, cheap enough to keep for every link. {@link Locator} turns it
 * into a line and a column.
 *
 * @param element name of the element, or what stands for it in a file without elements
 * @param attribute name of the attribute; empty where the element itself or its text is meant
 * @param raw the address as it stands there, entities replaced
 * @param node ordinal of the element in document order; -1 in a file without elements
 * @param offset UTF-16 code units from the start of the attribute's value or the element's text;
 *     from the start of the file where {@code node} is -1
 */
public record Spot(String element, String attribute, String raw, int node, int offset) {

  /** The file as a whole. */
  public static Spot ofFile() {
    return new Spot("", "", "", -1, 0);
  }
}
