package derek.picture;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes a PNG (ISO/IEC 15948) of sixteen colours, four bits to a pixel. It is compressed in Java
 * alone: what the platform's own zlib writes differs from one build of Java to another.
 */
final class PalettePng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 4;
  private static final int INDEXED = 3;

  private final int width;
  private final int height;
  private final int[] palette;

  /**
   * A writer of pictures.
   *
   * @param palette sixteen colours, as {@code 0xRRGGBB}
   */
  PalettePng(int width, int height, int[] palette) {
    this.width = width;
    this.height = height;
    this.palette = palette;
  }

  /** The picture whose pixels are these places in the palette, row by row. */
  byte[] encode(byte[] pixels) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header());
    chunk(png, "PLTE", colours());
    chunk(png, "IDAT", compressed(packed(pixels)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private byte[] header() {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return header.put((byte) BITS).put((byte) INDEXED).array();
  }

  private byte[] colours() {
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
    for (int each : palette) {
      colours.put((byte) (each >> 16)).put((byte) (each >> 8)).put((byte) each);
    }
    return colours.array();
  }

  /** Two pixels to a byte; before each row, that it is not filtered. */
  private byte[] packed(byte[] pixels) {
    int rowLength = 1 + (width + 1) / 2;
    byte[] packed = new byte[rowLength * height];
    for (int row = 0; row < height; row++) {
      int to = row * rowLength + 1;
      int from = row * width;
      int end = from + width - 1;
      for (; from < end; from += 2) {
        packed[to++] = (byte) (pixels[from] << BITS | pixels[from + 1]);
      }
      if (from == end) {
        packed[to] = (byte) (pixels[from] << BITS);
      }
    }
    return packed;
  }

  private static byte[] compressed(byte[] bytes) {
    try {
      Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
      byte[] buffer = new byte[bytes.length + bytes.length / 1000 + 64];
      deflater.setInput(bytes);
      deflater.setOutput(buffer);
      int state = deflater.deflate(JZlib.Z_FINISH);
      if (state != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("the picture does not fit its buffer: " + state);
      }
      return Arrays.copyOf(buffer, (int) deflater.getTotalOut());
    } catch (GZIPException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) check.getValue()).array());
  }
}
