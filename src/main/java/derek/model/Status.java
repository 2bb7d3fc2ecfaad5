package derek.model;

/** What was so, as of when, by which source. */
public record Status(LocalizedText text, EdtfDate asOf, Evidence evidence) {}
