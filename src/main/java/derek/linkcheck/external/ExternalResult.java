package derek.linkcheck.external;

import derek.linkcheck.ExternalLink;
import derek.linkcheck.LinkFinding;
import derek.linkcheck.LinkRule;
import derek.linkcheck.LinkSeverity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One outside link and what became of it.
 *
 * @param status of the last response; 0 where there was none, or it was not asked
 * @param detail in words, without a full stop
 * @param movedTo the new address; null unless {@link ExternalState#MOVED}
 * @param archived address of an archived copy; null where none is known
 * @param isCached whether it is known from an earlier run
 */
public record ExternalResult(
    ExternalLink link,
    ExternalState state,
    int status,
    String detail,
    @Nullable String movedTo,
    @Nullable String archived,
    boolean isCached) {

  /** The finding to report; empty where the page is there. A copy in an archive makes it mild. */
  public Optional<LinkFinding> finding() {
    LinkRule rule = state.rule();
    if (rule == null) {
      return Optional.empty();
    }
    LinkSeverity severity = archived == null ? rule.severity() : LinkSeverity.WARNING;
    String message = archived == null ? detail : detail + "; an archived copy is at " + archived;
    return Optional.of(
        new LinkFinding(rule, severity, link.place(), link.url(), message, movedTo, link.pages()));
  }
}
