package derek.model;

import derek.diagnostic.SourcePosition;

/**
 * A text that stays with the editors: it is in no other part of the archive, and must be in no byte
 * of the site.
 */
public record WithheldText(String text, SourcePosition position) {}
