package derek.build;

import derek.site.Extent;
import derek.site.Paper;
import derek.site.Pictures;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one build to the next.
 *
 * @param baseUrl public address in place of that in {@code site.json}; null leaves it
 * @param today the day by which accepted link findings expire; a build that is to be the same every
 *     day says {@link LocalDate#EPOCH}
 * @param sourceTexts folder of the sources' full texts; null where the editors do not have them
 * @param paper how much is made for paper
 * @param extent how much is made beside the pages
 * @param pictures which pictures are made for pages that are shared
 */
public record BuildOptions(
    @Nullable String baseUrl,
    @Nullable Path sourceTexts,
    LocalDate today,
    Paper paper,
    Pictures pictures,
    Extent extent) {
  public static final BuildOptions DEFAULT = new BuildOptions(null, null);

  /** Options of a build that is the same every day. */
  public BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts) {
    this(baseUrl, sourceTexts, LocalDate.EPOCH);
  }

  /** Options of a build that is the same every day but for {@code today}. */
  public BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts, LocalDate today) {
    this(baseUrl, sourceTexts, today, Paper.PDFS, Pictures.OF_PAGES, Extent.WHOLE);
  }

  /** These options with so much made for paper. */
  public BuildOptions withPaper(Paper newPaper) {
    return new BuildOptions(baseUrl, sourceTexts, today, newPaper, pictures, extent);
  }

  /** These options with such pictures. */
  public BuildOptions withPictures(Pictures newPictures) {
    return new BuildOptions(baseUrl, sourceTexts, today, paper, newPictures, extent);
  }

  /** These options with the pages alone: nothing for paper, no pictures, nothing beside them. */
  public BuildOptions withPagesAlone() {
    return new BuildOptions(baseUrl, sourceTexts, today, Paper.NONE, Pictures.NONE, Extent.PAGES);
  }

  /** Says each option; written out, as the one of a record is made anew in each run. */
  @Override
  public String toString() {
    return baseUrl + " " + sourceTexts + " " + today + " " + paper + " " + pictures + " " + extent;
  }
}
