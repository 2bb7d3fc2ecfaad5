package derek.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one build to the next.
 *
 * @param baseUrl public address in place of that in {@code site.json}; null leaves it
 * @param sourceTexts folder of the sources' full texts; null where the editors do not have them
 */
public record BuildOptions(@Nullable String baseUrl, @Nullable Path sourceTexts) {
  public static final BuildOptions DEFAULT = new BuildOptions(null, null);
}
