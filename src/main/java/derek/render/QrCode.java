package derek.render;

/**
 * A QR code (ISO/IEC 18004) as the path of an SVG, one unit a module. The quiet zone of four
 * modules around it is the page's: nothing may stand there.
 *
 * @param url what it says
 * @param size the width and height in modules
 * @param path for the {@code d} attribute: rectangles of one module's height, {@code MX,YhWv1h-Wz}
 */
public record QrCode(String url, int size, String path) {
  static QrCode of(String url) {
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(url, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    return new QrCode(url, code.size, path(code));
  }

  private static String path(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          append(path, from, y, x - from);
        }
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, int x, int y, int width) {
    path.append('M').append(x).append(',').append(y);
    path.append('h').append(width).append("v1h-").append(width).append('z');
  }
}
