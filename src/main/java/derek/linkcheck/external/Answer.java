package derek.linkcheck.external;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What asking for one address gave.
 *
 * @param status of the last response; 0 where there was none
 * @param detail in words, without a full stop
 * @param movedTo the new address; null unless {@link ExternalState#MOVED}
 * @param retryAfter how long the server wants to be left alone; null where it does not say
 */
record Answer(
    ExternalState state,
    int status,
    String detail,
    @Nullable String movedTo,
    @Nullable Duration retryAfter) {

  static Answer of(ExternalState state, int status, String detail) {
    return new Answer(state, status, detail, null, null);
  }

  static Answer of(ExternalState state, String detail) {
    return of(state, 0, detail);
  }
}
