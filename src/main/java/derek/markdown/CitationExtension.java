package derek.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes {@code [@…]} a node of its own, before links and references look at its brackets. */
final class CitationExtension implements Parser.ParserExtension {
  private static final Pattern CITATION = Pattern.compile("^\\[@[^\\[\\]]*]");

  @Override
  public void parserOptions(MutableDataHolder options) {
    // It has none.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new Factory());
  }

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Syntax();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Syntax implements InlineParserExtension {
    @Override
    public void finalizeDocument(InlineParser parser) {
      // Nothing is kept.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
      // Nothing is kept.
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence found = parser.match(CITATION);
      if (found == null) {
        return false;
      }
      parser.flushTextNode();
      parser.appendNode(new CitationNode(found));
      return true;
    }
  }
}
