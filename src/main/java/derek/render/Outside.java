package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told outside the reports, and what the site has to say of itself.
 *
 * @param reply the right of reply; null where it was not used
 */
public record Outside(
    List<DevelopmentView> background,
    List<DevelopmentView> later,
    @Nullable Claim reply,
    List<CorrectionView> corrections) {}
