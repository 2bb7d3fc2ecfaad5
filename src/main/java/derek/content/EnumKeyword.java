package derek.content;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/**
 * The keyword {@code enum}, comparing values as written. The validator's own sets up a whole data
 * binder so that {@code 1} equals {@code 1.0}, which costs more than all other checks together.
 */
final class EnumKeyword extends AbstractKeyword {
  EnumKeyword() {
    super("enum");
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode words, Schema parent, SchemaContext context) {
    return new OneOfWords(this, words, location, parent, context);
  }

  private static final class OneOfWords extends BaseKeywordValidator {
    OneOfWords(
        Keyword keyword,
        JsonNode words,
        SchemaLocation location,
        Schema parent,
        SchemaContext context) {
      super(keyword, words, location, parent, context);
    }

    @Override
    public void validate(
        ExecutionContext context, JsonNode node, JsonNode root, NodePath location) {
      for (JsonNode word : getSchemaNode()) {
        if (word.equals(node)) {
          return;
        }
      }
      context.addError(
          error()
              .instanceNode(node)
              .instanceLocation(location)
              .evaluationPath(context.getEvaluationPath())
              .message("is none of the words allowed here")
              .build());
    }
  }
}
