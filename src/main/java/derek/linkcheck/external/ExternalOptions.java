package derek.linkcheck.external;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How gently and how patiently other servers are asked. Immutable. */
public final class ExternalOptions {
  private final int connections;
  private final int connectionsPerHost;
  private final Duration interval;
  private final Duration timeout;
  private final Duration secondPassAfter;
  private final Duration longestWait;
  private final int redirects;
  private final @Nullable Path cache;
  private final Duration cacheLifetime;
  private final Map<String, String> archivedCopies;
  private final String userAgent;
  private final Set<String> localServers;
  private final Clock clock;

  private ExternalOptions(Builder builder) {
    connections = builder.connections;
    connectionsPerHost = builder.connectionsPerHost;
    interval = builder.interval;
    timeout = builder.timeout;
    secondPassAfter = builder.secondPassAfter;
    longestWait = builder.longestWait;
    redirects = builder.redirects;
    cache = builder.cache;
    cacheLifetime = builder.cacheLifetime;
    archivedCopies = Map.copyOf(builder.archivedCopies);
    userAgent = builder.userAgent;
    localServers = Set.copyOf(builder.localServers);
    clock = builder.clock;
  }

  public static Builder builder() {
    return new Builder();
  }

  int connections() {
    return connections;
  }

  int connectionsPerHost() {
    return connectionsPerHost;
  }

  Duration interval() {
    return interval;
  }

  Duration timeout() {
    return timeout;
  }

  Duration secondPassAfter() {
    return secondPassAfter;
  }

  Duration longestWait() {
    return longestWait;
  }

  int redirects() {
    return redirects;
  }

  @Nullable Path cache() {
    return cache;
  }

  Duration cacheLifetime() {
    return cacheLifetime;
  }

  @Nullable String archivedCopy(String url) {
    return archivedCopies.get(url);
  }

  String userAgent() {
    return userAgent;
  }

  /** Whether an address of this machine may be asked all the same. */
  boolean isLocalServer(String authority) {
    return localServers.contains(authority);
  }

  Clock clock() {
    return clock;
  }

  /** Collects options; each has a default. */
  public static final class Builder {
    private int connections = 16;
    private int connectionsPerHost = 2;
    private Duration interval = Duration.ofMillis(250);
    private Duration timeout = Duration.ofSeconds(20);
    private Duration secondPassAfter = Duration.ofSeconds(10);
    private Duration longestWait = Duration.ofSeconds(60);
    private int redirects = 10;
    private @Nullable Path cache;
    private Duration cacheLifetime = Duration.ofDays(7);
    private Map<String, String> archivedCopies = Map.of();
    private String userAgent = "Mozilla/5.0 (compatible; Derek link check)";
    private Set<String> localServers = Set.of();
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /** Requests under way at once; at least 1. */
    public Builder connections(int count) {
      connections = count;
      return this;
    }

    /** Requests under way at once to one host; at least 1. */
    public Builder connectionsPerHost(int count) {
      connectionsPerHost = count;
      return this;
    }

    /** The least time between the beginnings of two requests to one host. */
    public Builder interval(Duration time) {
      interval = time;
      return this;
    }

    /** The most time for connecting, and again for the head of an answer. */
    public Builder timeout(Duration time) {
      timeout = time;
      return this;
    }

    /** The time before what failed is asked once more. */
    public Builder secondPassAfter(Duration time) {
      secondPassAfter = time;
      return this;
    }

    /** The longest Retry-After that is waited for. */
    public Builder longestWait(Duration time) {
      longestWait = time;
      return this;
    }

    public Builder redirects(int count) {
      redirects = count;
      return this;
    }

    /** The file that keeps what was found, for as long; it never keeps a failure. */
    public Builder cache(Path file, Duration lifetime) {
      cache = file;
      cacheLifetime = lifetime;
      return this;
    }

    /** Addresses of archived copies, by the address that was copied. */
    public Builder archivedCopies(Map<String, String> copies) {
      archivedCopies = copies;
      return this;
    }

    public Builder userAgent(String name) {
      userAgent = name;
      return this;
    }

    /** Hosts with ports of this machine that may be asked; for tests. */
    public Builder localServers(Set<String> authorities) {
      localServers = authorities;
      return this;
    }

    public Builder clock(Clock newClock) {
      clock = newClock;
      return this;
    }

    public ExternalOptions build() {
      return new ExternalOptions(this);
    }
  }
}
