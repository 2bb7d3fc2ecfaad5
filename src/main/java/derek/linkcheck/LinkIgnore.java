package derek.linkcheck;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the editors know of and accept.
 *
 * @param rule id of the rule; {@code *} for every one
 * @param page glob of the page's path; {@code *} matches any text, slashes too
 * @param target glob of the address, as it stands or resolved
 * @param reason why it is accepted; never empty
 * @param expires last day on which it holds; null for ever
 */
public record LinkIgnore(
    String rule, String page, String target, String reason, @Nullable LocalDate expires) {
  public LinkIgnore {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an ignore needs a reason");
    }
    if (!rule.equals("*") && LinkRule.of(rule).isEmpty()) {
      throw new IllegalArgumentException("no rule is called " + rule);
    }
  }

  boolean isOfExternalRule() {
    return rule.startsWith("external-");
  }

  boolean isExpired(LocalDate today) {
    return expires != null && today.isAfter(expires);
  }

  boolean matches(LinkRule found, String path, String address, String raw) {
    return (rule.equals("*") || rule.equals(found.id()))
        && Glob.matches(page, path)
        && (Glob.matches(target, address) || Glob.matches(target, raw));
  }

  @Override
  public String toString() {
    return rule + " " + page + " " + target;
  }
}
