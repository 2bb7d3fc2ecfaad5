package derek.linkcheck.url;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** The host parser of the WHATWG URL Standard (section 3.5). */
final class HostParser {
  private static final String FORBIDDEN = " #/:<>?@[\\]^|";
  private static final String FORBIDDEN_IN_DOMAIN = FORBIDDEN + "%";

  private HostParser() {}

  /**
   * The host in its normal form.
   *
   * @param special whether the scheme is one of the web's own; others keep their host as written
   */
  static String parse(String text, boolean special) {
    if (text.startsWith("[")) {
      return parseIpv6(text);
    }
    if (!special) {
      return refuse(PercentEncoding.encode(text, PercentEncoding.CONTROL), FORBIDDEN);
    }
    String ascii = refuse(toAscii(PercentEncoding.decode(text)), FORBIDDEN_IN_DOMAIN);
    return endsInNumber(ascii) ? parseIpv4(ascii) : ascii;
  }

  private static String refuse(String host, String forbidden) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (forbidden.indexOf(c) >= 0 || c < ' ' || c == 0x7F) {
        throw new InvalidUrlException("“" + host + "” is not a host name");
      }
    }
    return host;
  }

  private static String toAscii(String domain) {
    boolean plain = domain.chars().allMatch(c -> c < 0x80);
    String lower = domain.toLowerCase(Locale.ROOT);
    if (plain) {
      return lower;
    }
    try {
      return IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new InvalidUrlException("“" + domain + "” is not a host name");
    }
  }

  private static boolean endsInNumber(String host) {
    String trimmed = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = trimmed.substring(trimmed.lastIndexOf('.') + 1);
    return last.matches("[0-9]+|0[xX][0-9a-fA-F]*");
  }

  private static String parseIpv4(String host) {
    String trimmed = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] parts = trimmed.split("\\.", -1);
    if (parts.length > 4) {
      throw new InvalidUrlException("“" + host + "” is not an IPv4 address");
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      long value = number(parts[i]);
      if (value < 0 || value >= limit) {
        throw new InvalidUrlException("“" + host + "” is not an IPv4 address");
      }
      address |= last ? value : value << (8 * (3 - i));
    }
    return String.format(
        Locale.ROOT,
        "%d.%d.%d.%d",
        address >> 24,
        (address >> 16) & 255,
        (address >> 8) & 255,
        address & 255);
  }

  /** A decimal, octal or hexadecimal number, or -1. */
  private static long number(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    boolean octal = !hex && text.length() > 1 && text.startsWith("0");
    String digits = hex ? text.substring(2) : octal ? text.substring(1) : text;
    if (hex && digits.isEmpty()) {
      return 0;
    }
    try {
      return digits.length() > 12 || digits.startsWith("-") || digits.startsWith("+")
          ? -1
          : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String parseIpv6(String text) {
    String inner = text.endsWith("]") ? text.substring(1, text.length() - 1) : "";
    if (!inner.contains(":") || !inner.matches("[0-9a-fA-F:.]+")) {
      throw new InvalidUrlException("“" + text + "” is not an IPv6 address");
    }
    try {
      return "[" + compress(InetAddress.getByName(inner).getAddress(), inner) + "]";
    } catch (UnknownHostException e) {
      throw new InvalidUrlException("“" + text + "” is not an IPv6 address");
    }
  }

  /** The address with its longest run of two or more zero groups left out. */
  private static String compress(byte[] bytes, String written) {
    if (bytes.length == 4) {
      return written.toLowerCase(Locale.ROOT);
    }
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i < 16; i += 2) {
      groups.append(i == 0 ? "" : ":");
      groups.append(Integer.toHexString(((bytes[i] & 255) << 8) | (bytes[i + 1] & 255)));
    }
    String full = groups.toString();
    for (int run = 8; run > 1; run--) {
      String zeros = ":" + "0:".repeat(run);
      int at = (":" + full + ":").indexOf(zeros);
      if (at >= 0) {
        String padded = ":" + full + ":";
        String left = padded.substring(0, at);
        String right = padded.substring(at + zeros.length());
        return strip(left) + "::" + strip(right);
      }
    }
    return full;
  }

  private static String strip(String text) {
    return text.replaceAll("^:|:$", "");
  }
}
