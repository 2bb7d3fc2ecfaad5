package derek.model;

/** A mistake of the site's, and what is right. */
public record Correction(EdtfDate date, LocalizedText wrong, LocalizedText right) {}
