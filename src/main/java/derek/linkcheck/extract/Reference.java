package derek.linkcheck.extract;

/** An address that a file holds, for whatever purpose. */
public record Reference(LinkRole role, Spot spot) {

  /** The address as it stands in the file, entities replaced. */
  public String raw() {
    return spot.raw();
  }
}
