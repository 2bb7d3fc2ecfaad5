package derek.build;

import java.io.ByteArrayOutputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The parts of a JPEG (ISO/IEC 10918-1), PNG (third edition) or WebP (RFC 9649) file. What draws
 * the picture stays byte for byte; everything else goes: Exif, XMP, IPTC, comments, thumbnails,
 * times, and whatever hangs behind the picture's end.
 */
final class PictureFile {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> PNG_CHUNKS =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "acTL", "fcTL", "fdAT");
  private static final Set<String> WEBP_CHUNKS =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final int EXIF_AND_XMP = 0x0C;

  /** More than any screen shows; a few kilobytes can unfold to as many pixels as they like. */
  private static final long MOST_PIXELS = 50_000_000;

  private static final int ORIENTATION = 0x0112;

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PictureFile(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /** Why a picture cannot be published. */
  static final class UnusablePicture extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    UnusablePicture(String why) {
      super(why);
    }
  }

  /** The same picture with nothing told beside it. */
  static byte[] withoutMetadata(byte[] bytes) throws UnusablePicture {
    PictureFile file = new PictureFile(bytes);
    try {
      if (startsWith(bytes, PNG)) {
        file.png();
      } else if (bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
        file.jpeg();
      } else if (startsWith(bytes, ascii("RIFF")) && bytes.length > 12) {
        file.webp();
      } else {
        throw new UnusablePicture("a file that begins as none of them");
      }
    } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new UnusablePicture("a file that breaks off");
    }
    return file.out.toByteArray();
  }

  private void png() throws UnusablePicture {
    copy(PNG.length);
    String type;
    do {
      int start = in.position();
      int length = in.getInt();
      type = text(4);
      if (length < 0) {
        throw new UnusablePicture("a part of a negative length");
      }
      if (type.equals("IHDR")) {
        requireFewPixels(in.getInt(in.position()), in.getInt(in.position() + 4));
      }
      in.position(start);
      part(PNG_CHUNKS.contains(type), length + 12);
    } while (!type.equals("IEND"));
  }

  private void webp() throws UnusablePicture {
    in.order(ByteOrder.LITTLE_ENDIAN);
    in.position(8);
    if (!text(4).equals("WEBP")) {
      throw new UnusablePicture("a RIFF file that is no WebP");
    }
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    int end = Math.min(in.limit(), 8 + in.getInt(4));
    while (in.position() + 8 <= end) {
      int start = in.position();
      String type = text(4);
      int size = in.getInt();
      byte[] chunk = new byte[8 + size + (size & 1)];
      in.position(start).get(chunk);
      if (type.equals("VP8X")) {
        chunk[8] &= ~EXIF_AND_XMP;
        requireFewPixels(1 + three(chunk, 12), 1 + three(chunk, 15));
      }
      if (WEBP_CHUNKS.contains(type)) {
        chunks.writeBytes(chunk);
      }
    }
    ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii("RIFF")).putInt(4 + chunks.size()).put(ascii("WEBP"));
    out.writeBytes(head.array());
    out.writeBytes(chunks.toByteArray());
  }

  private static int three(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16;
  }

  private void jpeg() throws UnusablePicture {
    copy(2);
    while (true) {
      int marker = marker();
      if (marker == 0xD9) {
        out.write(0xFF);
        out.write(marker);
        return;
      }
      int start = in.position();
      int length = in.getShort(start) & 0xFFFF;
      byte[] segment = new byte[length];
      in.get(segment);
      if (isExif(marker, segment)) {
        requireUpright(segment);
      }
      if (isFrame(marker)) {
        requireFewPixels(two(segment, 5), two(segment, 3));
      }
      if (draws(marker, segment)) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(segment);
        if (marker == 0xDA) {
          scan();
        }
      }
    }
  }

  private int marker() throws UnusablePicture {
    if ((in.get() & 0xFF) != 0xFF) {
      throw new UnusablePicture("a part that does not begin as one");
    }
    int marker = in.get() & 0xFF;
    while (marker == 0xFF) {
      marker = in.get() & 0xFF;
    }
    return marker;
  }

  /** Up to the next marker that is none of the scan's own. */
  private void scan() {
    while (true) {
      byte each = in.get();
      if (each == (byte) 0xFF) {
        int next = in.get(in.position()) & 0xFF;
        if (next != 0 && (next < 0xD0 || next > 0xD7)) {
          in.position(in.position() - 1);
          return;
        }
      }
      out.write(each);
    }
  }

  /** Of the application's segments, those for colours (JFIF, ICC, Adobe); of the others, all. */
  private static boolean draws(int marker, byte[] segment) {
    return switch (marker) {
      case 0xE0 -> starts(segment, "JFIF\0");
      case 0xE2 -> starts(segment, "ICC_PROFILE\0");
      case 0xEE -> starts(segment, "Adobe");
      default -> (marker < 0xE0 || marker > 0xEF) && marker != 0xFE;
    };
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isExif(int marker, byte[] segment) {
    return marker == 0xE1 && starts(segment, "Exif\0\0");
  }

  /** A picture that its metadata turn would lie on its side without them. */
  private static void requireUpright(byte[] segment) throws UnusablePicture {
    ByteBuffer tiff = ByteBuffer.wrap(segment, 8, segment.length - 8).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && tiff.getShort(entry + 8) != 1) {
        throw new UnusablePicture("a picture that its Exif data turn; turn the picture itself");
      }
    }
  }

  private static void requireFewPixels(long width, long height) throws UnusablePicture {
    if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
      throw new UnusablePicture(width + " × " + height + " pixels");
    }
  }

  private static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private void part(boolean isKept, int length) {
    byte[] bytes = new byte[Math.min(length, in.remaining() + 1)];
    in.get(bytes);
    if (isKept) {
      out.writeBytes(bytes);
    }
  }

  private void copy(int length) {
    part(true, length);
  }

  private String text(int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(byte[] segment, String text) {
    byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
    return segment.length >= 2 + expected.length
        && Arrays.equals(expected, Arrays.copyOfRange(segment, 2, 2 + expected.length));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && Arrays.equals(start, Arrays.copyOf(bytes, start.length));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
