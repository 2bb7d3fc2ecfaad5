package derek.build;

import derek.site.Paper;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one build to the next.
 *
 * @param baseUrl public address in place of that in {@code site.json}; null leaves it
 * @param sourceTexts folder of the sources' full texts; null where the editors do not have them
 * @param paper how much is made for paper
 */
public record BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts, Paper paper) {
  public static final BuildOptions DEFAULT = new BuildOptions(null, null, Paper.PDFS);
}
