package derek.build;

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
 */
public record BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts, LocalDate today) {
  public static final BuildOptions DEFAULT = new BuildOptions(null, null, LocalDate.EPOCH);

  /** Options of a build that is the same every day. */
  public BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts) {
    this(baseUrl, sourceTexts, LocalDate.EPOCH);
  }
}
