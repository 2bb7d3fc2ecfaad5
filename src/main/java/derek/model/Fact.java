package derek.model;

/** A labelled value: "Banner" – "…". */
public record Fact(LocalizedText label, LocalizedText value, Evidence evidence) {}
