package derek.linkcheck.external;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Spaces out the requests to each host. Safe for several threads. */
final class HostThrottle {
  private final Duration interval;
  private final Map<String, Long> next = new HashMap<>();

  HostThrottle(Duration interval) {
    this.interval = interval;
  }

  /** Waits until the host may be asked again, and takes that turn. */
  void await(String host) throws InterruptedException {
    long wait = reserve(host) - System.nanoTime();
    if (wait > 0) {
      Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
    }
  }

  private synchronized long reserve(String host) {
    long now = System.nanoTime();
    long turn = Math.max(now, next.getOrDefault(host, now));
    next.put(host, turn + interval.toNanos());
    return turn;
  }

  /** Leaves a host alone for a while. */
  synchronized void pause(String host, Duration time) {
    long until = System.nanoTime() + time.toNanos();
    next.merge(host, until, Math::max);
  }
}
