package derek.linkcheck.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The URL parser of the WHATWG standard (section 4.4), cut at the parts of an address instead of
 * walked state by state. What differs: {@code file:} addresses have no drive letters.
 */
final class UrlParser {
  private static final Map<String, Integer> SPECIAL =
      Map.of("http", 80, "https", 443, "ftp", 21, "ws", 80, "wss", 443, "file", -1);

  private final @Nullable WebUrl base;
  private String scheme = "";
  private String userInfo = "";
  private @Nullable String host;
  private int port = -1;
  private String path = "";
  private @Nullable String query;
  private @Nullable String fragment;

  /**
   * @param base null where there is none
   */
  UrlParser(@Nullable WebUrl base) {
    this.base = base;
  }

  WebUrl parse(String input) {
    String rest = cutFragment(clean(input));
    int colon = schemeEnd(rest);
    if (colon > 0) {
      scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
      parseAfterScheme(rest.substring(colon + 1));
    } else {
      parseRelative(rest);
    }
    return new WebUrl(scheme, userInfo, host, port, path, query, fragment);
  }

  private static String clean(String input) {
    int start = 0;
    int end = input.length();
    while (start < end && input.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && input.charAt(end - 1) <= ' ') {
      end--;
    }
    String trimmed = input.substring(start, end);
    return hasBreak(trimmed) ? trimmed.replaceAll("[\t\n\r]", "") : trimmed;
  }

  private static boolean hasBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0;
  }

  private String cutFragment(String text) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      return text;
    }
    fragment = PercentEncoding.encode(text.substring(hash + 1), PercentEncoding.FRAGMENT);
    return text.substring(0, hash);
  }

  /** The index of the colon after a scheme, or -1. */
  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return -1;
      }
    }
    return -1;
  }

  private void parseAfterScheme(String rest) {
    boolean special = isSpecial();
    if (special && base != null && base.scheme().equals(scheme) && !rest.startsWith("//")) {
      parseOnBase(rest, base);
    } else if (scheme.equals("file")) {
      parseFile(rest);
    } else if (special) {
      parseAuthority(withoutLeadingSlashes(rest));
    } else if (rest.startsWith("//")) {
      parseAuthority(rest.substring(2));
    } else if (rest.startsWith("/")) {
      path = normalize(cutQuery(rest), "");
    } else {
      path = opaque(cutQuery(rest));
    }
  }

  private String opaque(String text) {
    String encoded = PercentEncoding.encode(text, PercentEncoding.CONTROL);
    boolean inside = query != null || fragment != null;
    return inside && encoded.endsWith(" ")
        ? encoded.substring(0, encoded.length() - 1) + "%20"
        : encoded;
  }

  private void parseRelative(String rest) {
    if (base == null) {
      throw new InvalidUrlException("the address has no scheme");
    }
    scheme = base.scheme();
    if (base.isOpaque() && !rest.isEmpty()) {
      throw new InvalidUrlException("a relative address cannot stand on “" + base + "”");
    }
    parseOnBase(rest, base);
  }

  private void parseOnBase(String rest, WebUrl from) {
    if (rest.length() > 1 && isSlash(rest.charAt(0)) && isSlash(rest.charAt(1))) {
      parseAuthority(isSpecial() ? withoutLeadingSlashes(rest) : rest.substring(2));
      return;
    }
    userInfo = from.userInfo();
    host = from.host();
    port = from.port();
    if (rest.isEmpty()) {
      path = from.path();
      query = from.query();
    } else if (rest.startsWith("?")) {
      path = from.path();
      cutQuery(rest);
    } else {
      String ownPath = cutQuery(rest);
      boolean absolute = isSlash(ownPath.charAt(0));
      path = normalize(ownPath, absolute ? "" : folder(from.path()));
    }
  }

  private void parseFile(String rest) {
    host = "";
    String ownPath = cutQuery(rest);
    if (ownPath.length() > 1 && isSlash(ownPath.charAt(0)) && isSlash(ownPath.charAt(1))) {
      int end = slash(ownPath, 2);
      host = HostParser.parse(ownPath.substring(2, end), true);
      ownPath = ownPath.substring(end);
    }
    path = normalize(ownPath.isEmpty() ? "/" : ownPath, "");
  }

  private void parseAuthority(String rest) {
    int end = Math.min(slash(rest, 0), question(rest));
    String authority = rest.substring(0, end);
    int at = authority.lastIndexOf('@');
    if (at >= 0) {
      userInfo = encodeUserInfo(authority.substring(0, at));
    }
    parseHost(authority.substring(at + 1));
    String ownPath = cutQuery(rest.substring(end));
    path = ownPath.isEmpty() && !isSpecial() ? "" : normalize(ownPath, "");
  }

  private static String encodeUserInfo(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return PercentEncoding.encode(text, PercentEncoding.USER_INFO);
    }
    String user = PercentEncoding.encode(text.substring(0, colon), PercentEncoding.USER_INFO);
    String password = PercentEncoding.encode(text.substring(colon + 1), PercentEncoding.USER_INFO);
    return password.isEmpty() ? user : user + ":" + password;
  }

  private void parseHost(String text) {
    int colon = text.indexOf(':', Math.max(0, text.lastIndexOf(']')));
    String name = colon < 0 ? text : text.substring(0, colon);
    if (name.isEmpty() && (isSpecial() || colon >= 0)) {
      throw new InvalidUrlException("the address has no host");
    }
    host = HostParser.parse(name, isSpecial());
    if (colon >= 0) {
      port = parsePort(text.substring(colon + 1));
    }
  }

  private int parsePort(String digits) {
    if (digits.isEmpty()) {
      return -1;
    }
    boolean number = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    String short5 = digits.replaceFirst("^0+(?=.)", "");
    if (!number || short5.length() > 5 || Integer.parseInt(short5) > 65_535) {
      throw new InvalidUrlException("“" + digits + "” is not a port");
    }
    int value = Integer.parseInt(short5);
    return value == SPECIAL.getOrDefault(scheme, -1) ? -1 : value;
  }

  /** Sets the query and returns what stands before it. */
  private String cutQuery(String text) {
    int mark = question(text);
    if (mark == text.length()) {
      return text;
    }
    String set = isSpecial() ? PercentEncoding.SPECIAL_QUERY : PercentEncoding.QUERY;
    query = PercentEncoding.encode(text.substring(mark + 1), set);
    return text.substring(0, mark);
  }

  /** Joins a path to a folder (ending without a slash) and resolves its dot segments. */
  private String normalize(String text, String folder) {
    List<String> segments = new ArrayList<>();
    for (String segment : folder.isEmpty() ? new String[0] : folder.substring(1).split("/", -1)) {
      segments.add(segment);
    }
    int from = !text.isEmpty() && isSlash(text.charAt(0)) ? 1 : 0;
    while (true) {
      int end = slash(text, from);
      addSegment(segments, text.substring(from, end), end == text.length());
      if (end == text.length()) {
        return "/" + String.join("/", segments);
      }
      from = end + 1;
    }
  }

  private static void addSegment(List<String> segments, String segment, boolean last) {
    String plain = dots(segment);
    if (plain.equals("..") && !segments.isEmpty()) {
      segments.remove(segments.size() - 1);
    }
    if (!plain.equals(".") && !plain.equals("..")) {
      segments.add(PercentEncoding.encode(segment, PercentEncoding.PATH));
    } else if (last) {
      segments.add("");
    }
  }

  private static String dots(String segment) {
    return segment.length() <= 6 && segment.indexOf('%') >= 0
        ? segment.replaceAll("%2[eE]", ".")
        : segment;
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "" : path.substring(0, slash);
  }

  private String withoutLeadingSlashes(String text) {
    int start = 0;
    while (start < text.length() && isSlash(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  private int slash(String text, int from) {
    int at = from;
    while (at < text.length() && !isSlash(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int question(String text) {
    int mark = text.indexOf('?');
    return mark < 0 ? text.length() : mark;
  }

  private boolean isSlash(char c) {
    return c == '/' || (c == '\\' && isSpecial());
  }

  private boolean isSpecial() {
    return SPECIAL.containsKey(scheme);
  }
}
