package derek.markdown;

import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code {.editorial}} and, at headings, {@code {#id}}. */
final class AttributeReader {
  private static final String EDITORIAL = "editorial";
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  private final LineIndex lines;
  private final List<Diagnostic> diagnostics;

  AttributeReader(LineIndex lines, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Whether they mark a claim as the editors' own; anything else in them is reported. */
  boolean isEditorial(AttributesNode attributes) {
    boolean editorial = false;
    for (Node child : attributes.getChildren()) {
      if (isEditorialClass(child)) {
        editorial = true;
      } else {
        diagnostics.add(unknown(child, "{.editorial}"));
      }
    }
    return editorial;
  }

  private static boolean isEditorialClass(Node node) {
    return node instanceof AttributeNode attribute
        && attribute.isClass()
        && attribute.getValue().toString().equals(EDITORIAL);
  }

  /** The id that an editor gave a heading, or null; anything else there is reported. */
  @Nullable String headingId(Node heading) {
    String id = null;
    for (Node child : heading.getChildren()) {
      if (child instanceof AttributesNode attributes) {
        for (Node attribute : attributes.getChildren()) {
          id = id(attribute, id);
        }
      }
    }
    return id;
  }

  private @Nullable String id(Node node, @Nullable String before) {
    boolean isId =
        node instanceof AttributeNode attribute
            && attribute.isId()
            && ID.matcher(attribute.getValue()).matches();
    if (isId) {
      return ((AttributeNode) node).getValue().toString();
    }
    diagnostics.add(unknown(node, "{#id}: letters, digits, hyphens"));
    return before;
  }

  private Diagnostic unknown(Node node, String expected) {
    return Diagnostic.error(
            "markdown-attribute",
            lines.position(node.getStartOffset()),
            "this attribute is not known here")
        .expected(expected, node.getChars().toString());
  }

  /** An {@code {.editorial}} with nothing before it. */
  Diagnostic marksNothing(Node paragraph) {
    return Diagnostic.error(
            "markdown-attribute",
            lines.position(paragraph.getStartOffset()),
            "{.editorial} marks nothing here")
        .expected("it ends the last line of what it marks", null)
        .hint("delete the blank line before it");
  }
}
