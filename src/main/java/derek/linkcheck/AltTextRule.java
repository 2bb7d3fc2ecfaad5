package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.Spot;

/** Every image has an {@code alt}, though perhaps an empty one. */
final class AltTextRule implements SiteRule {
  @Override
  public void check(ResolvedSite site, Problems problems) {
    for (ResolvedFile file : site.all()) {
      if (file.facts().hasImagesWithoutAlt()) {
        for (Spot spot : file.head().imagesWithoutAlt()) {
          report(file.facts(), spot, problems);
        }
      }
    }
  }

  private static void report(FileFacts file, Spot spot, Problems problems) {
    Defect defect = new Defect(LinkRule.MISSING_ALT, "the image has no alt attribute", null);
    problems.report(file, spot, spot.raw(), defect);
  }
}
