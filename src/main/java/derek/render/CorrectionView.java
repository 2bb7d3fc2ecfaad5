package derek.render;

/** A mistake of the site's, and what is right. */
public record CorrectionView(DateText date, String wrong, String right) {}
