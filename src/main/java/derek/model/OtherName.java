package derek.model;

import org.jspecify.annotations.Nullable;

/**
 * Another spelling or form of a name.
 *
 * @param note who uses it; null where that is not known
 * @param evidence a passage that has it; null where none is cited
 */
public record OtherName(
    String text, Language language, @Nullable LocalizedText note, @Nullable Evidence evidence) {}
