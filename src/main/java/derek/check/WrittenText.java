package derek.check;

import derek.diagnostic.SourcePosition;
import java.util.Collection;

/**
 * A text that stands in a record's files: of its JSON, in every language, or a claim of a summary.
 *
 * @param words the text, in each language that has it
 * @param verbatim whether it gives somebody else's words
 */
record WrittenText(Collection<String> words, SourcePosition position, boolean verbatim) {}
