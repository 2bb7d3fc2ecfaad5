package derek.linkcheck.external;

import derek.linkcheck.url.WebUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Keeps requests away from this machine and its own network, whatever a redirect says. */
final class AddressGuard {
  private final ExternalOptions options;

  AddressGuard(ExternalOptions options) {
    this.options = options;
  }

  /**
   * Whether an address may be asked.
   *
   * @throws UnknownHostException where its host has no address
   */
  boolean allows(WebUrl url) throws UnknownHostException {
    String host = url.host();
    if (!url.isWeb() || host == null) {
      return false;
    }
    if (options.isLocalServer(url.authority())) {
      return true;
    }
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (isInside(address)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(InetAddress address) {
    boolean uniqueLocal =
        address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal;
  }
}
