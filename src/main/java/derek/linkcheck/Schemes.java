package derek.linkcheck;

import derek.diagnostic.Suggestion;
import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.url.WebUrl;
import java.util.Set;

/** Judges addresses that are not of the web. */
final class Schemes {
  /** Those of IANA's registry and of browsers that pages hold in practice. */
  private static final Set<String> KNOWN =
      Set.of(
          "about",
          "acct",
          "aim",
          "apt",
          "bitcoin",
          "blob",
          "callto",
          "cid",
          "data",
          "dav",
          "dict",
          "doi",
          "ethereum",
          "facetime",
          "feed",
          "ftp",
          "ftps",
          "geo",
          "git",
          "gopher",
          "hkp",
          "im",
          "imap",
          "info",
          "intent",
          "ipfs",
          "ipns",
          "irc",
          "ircs",
          "isbn",
          "itms",
          "jabber",
          "ldap",
          "ldaps",
          "lightning",
          "magnet",
          "mailto",
          "maps",
          "market",
          "matrix",
          "mid",
          "mms",
          "monero",
          "news",
          "nntp",
          "openpgp4fpr",
          "pop",
          "rsync",
          "rtsp",
          "sftp",
          "sgnl",
          "signal",
          "sip",
          "sips",
          "skype",
          "sms",
          "smsto",
          "ssh",
          "stun",
          "svn",
          "tag",
          "tel",
          "telnet",
          "tg",
          "tip",
          "turn",
          "urn",
          "vbscript",
          "view-source",
          "viber",
          "vnc",
          "web+ap",
          "webcal",
          "weixin",
          "whatsapp",
          "ws",
          "wss",
          "xmpp");

  private Schemes() {}

  static Resolution judge(WebUrl url) {
    String scheme = url.scheme();
    if (scheme.equals("javascript")) {
      return defect(url, LinkRule.SCRIPT_LINK, "only a script can follow this link");
    }
    if (scheme.equals("file")) {
      return defect(url, LinkRule.LOCAL_FILE, "the address is of one person's computer");
    }
    if ((scheme.equals("mailto") || scheme.equals("tel")) && url.path().isBlank()) {
      return url.query() == null
          ? defect(url, LinkRule.INVALID_URL, "nothing follows “" + scheme + ":”")
          : Resolution.elsewhere(url);
    }
    return KNOWN.contains(scheme) ? Resolution.elsewhere(url) : unknown(url);
  }

  private static Resolution unknown(WebUrl url) {
    String scheme = url.scheme();
    Set<String> likely = Set.of("http", "https", "mailto", "tel", "ftp");
    String meant = Suggestion.nearest(scheme, likely).orElse(null);
    String text = url.toString();
    String suggestion = meant == null ? null : meant + text.substring(scheme.length());
    String message = "no program knows the scheme “" + scheme + ":”";
    return Resolution.defect(url, new Defect(LinkRule.UNKNOWN_SCHEME, message, suggestion));
  }

  private static Resolution defect(WebUrl url, LinkRule rule, String message) {
    return Resolution.defect(url, new Defect(rule, message, null));
  }
}
