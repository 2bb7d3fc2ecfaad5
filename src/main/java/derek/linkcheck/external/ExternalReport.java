package derek.linkcheck.external;

import derek.linkcheck.LinkFinding;
import java.util.List;

/**
 * What became of every outside link.
 *
 * @param results sorted by address
 */
public record ExternalReport(List<ExternalResult> results) {
  public ExternalReport {
    results = List.copyOf(results);
  }

  /** One finding for each address that is not there, or not where we say; sorted. */
  public List<LinkFinding> findings() {
    return results.stream().flatMap(result -> result.finding().stream()).sorted().toList();
  }

  public long count(ExternalState state) {
    return results.stream().filter(result -> result.state() == state).count();
  }
}
