package derek.model;

/** Something that the site says, in each language, and what it rests on. */
public record Statement(LocalizedText text, Evidence evidence) {}
