package derek.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.AttributesInlineParserExtension;
import com.vladsch.flexmark.ext.attributes.internal.AttributesNodePostProcessor;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes ({@code {.editorial}}) as flexmark's own extension reads them, with less work: it
 * makes its patterns for each document anew, and puts all nodes of each into classes to find those
 * that it trims the text around.
 */
final class AttributeExtension implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    // It has none.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new TrimmerFactory());
    builder.customInlineParserExtensionFactory(new SyntaxFactory());
  }

  private static final class SyntaxFactory implements InlineParserExtensionFactory {
    private final AttributesInlineParserExtension.Factory flexmark =
        new AttributesInlineParserExtension.Factory();
    private volatile @Nullable InlineParserExtension syntax;

    @Override
    public CharSequence getCharacters() {
      return flexmark.getCharacters();
    }

    /** One for all documents: it holds patterns, and nothing of a document. */
    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      InlineParserExtension known = syntax;
      if (known == null) {
        known = flexmark.apply(parser);
        syntax = known;
      }
      return known;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return flexmark.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return flexmark.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return flexmark.affectsGlobalScope();
    }
  }

  private static final class TrimmerFactory extends DocumentPostProcessorFactory {
    @Override
    public DocumentPostProcessor apply(Document document) {
      return new Trimmer();
    }
  }

  private static final class Trimmer extends DocumentPostProcessor {
    @Override
    public Document processDocument(Document document) {
      List<Node> found = withAttributes(document);
      if (!found.isEmpty()) {
        AttributesNodePostProcessor flexmark = new AttributesNodePostProcessor(document);
        found.forEach(node -> flexmark.process(Untracked.NODES, node));
      }
      return document;
    }

    /** In their order. Does not call itself, however deep the tree. */
    private static List<Node> withAttributes(Document document) {
      List<Node> found = new ArrayList<>();
      for (Node node = document; node != null; node = after(node)) {
        if (node instanceof AttributesNode || node instanceof FencedCodeBlock) {
          found.add(node);
        }
      }
      return found;
    }

    private static @Nullable Node after(Node node) {
      if (node.getFirstChild() != null) {
        return node.getFirstChild();
      }
      Node at = node;
      while (at != null && at.getNext() == null) {
        at = at.getParent();
      }
      return at == null ? null : at.getNext();
    }
  }

  /** Nobody asks later which nodes a document has. */
  private enum Untracked implements NodeTracker {
    NODES;

    @Override
    public void nodeAdded(Node node) {}

    @Override
    public void nodeAddedWithChildren(Node node) {}

    @Override
    public void nodeAddedWithDescendants(Node node) {}

    @Override
    public void nodeRemoved(Node node) {}

    @Override
    public void nodeRemovedWithChildren(Node node) {}

    @Override
    public void nodeRemovedWithDescendants(Node node) {}
  }
}
