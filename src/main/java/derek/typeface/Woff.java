package derek.typeface;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Packs a TrueType font for browsers: WOFF 1.0, its tables compressed one by one. */
final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;

  private final ByteBuffer font;
  private final int tables;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final ByteBuffer directory;

  private Woff(byte[] font) {
    this.font = ByteBuffer.wrap(font);
    this.tables = this.font.getShort(4);
    this.directory = ByteBuffer.allocate(ENTRY * tables);
  }

  /** A font of TrueType tables, packed. */
  public static byte[] of(byte[] font) {
    return new Woff(font).pack();
  }

  private byte[] pack() {
    int unpacked = SFNT_HEADER + SFNT_ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      unpacked += pad(add(SFNT_HEADER + SFNT_ENTRY * i));
    }
    int length = HEADER + ENTRY * tables + packed.size();
    ByteBuffer woff = ByteBuffer.allocate(length);
    woff.putInt(SIGNATURE).putInt(font.getInt(0)).putInt(length);
    woff.putShort((short) tables).putShort((short) 0).putInt(unpacked);
    woff.position(HEADER);
    return woff.put(directory.array()).put(packed.toByteArray()).array();
  }

  /** Adds a table; its length before it was compressed. */
  private int add(int entry) {
    int offset = font.getInt(entry + 8);
    int length = font.getInt(entry + 12);
    byte[] table = new byte[length];
    font.get(offset, table);
    byte[] compressed = compressed(table);
    directory.putInt(font.getInt(entry)).putInt(HEADER + ENTRY * tables + packed.size());
    directory.putInt(compressed.length).putInt(length).putInt(font.getInt(entry + 4));
    packed.writeBytes(compressed);
    packed.writeBytes(new byte[pad(compressed.length) - compressed.length]);
    return length;
  }

  /** The table compressed, or as it is where that is not shorter. */
  private static byte[] compressed(byte[] table) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(table);
    deflater.finish();
    byte[] buffer = new byte[table.length];
    int length = deflater.deflate(buffer);
    boolean shorter = deflater.finished() && length < table.length;
    deflater.end();
    return shorter ? Arrays.copyOf(buffer, length) : table;
  }

  private static int pad(int length) {
    return (length + 3) / 4 * 4;
  }
}
