package derek.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources that do not say the same, side by side.
 *
 * @param note null where the editors say nothing of it
 */
public record DisagreementView(String topic, List<Claim> positions, @Nullable String note) {}
