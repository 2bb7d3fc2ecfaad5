package derek.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font, by their tags (OpenType 1.9), out of a TrueType file or WOFF 1.0. */
final class FontTables {
  private static final int WOFF = 0x774F4646;
  private static final int WOFF_HEADER = 44;
  private static final int WOFF_ENTRY = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;
  private static final int TAG = 4;

  private final Map<String, byte[]> tables = new HashMap<>();

  private FontTables() {}

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException where it is none
   */
  static FontTables of(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    FontTables tables = new FontTables();
    if (file.getInt(0) == WOFF) {
      tables.readWoff(file);
    } else {
      tables.readTrueType(file);
    }
    return tables;
  }

  /** A table, at its beginning; an empty one where the font has none. */
  ByteBuffer table(String tag) {
    return ByteBuffer.wrap(tables.getOrDefault(tag, new byte[0]));
  }

  byte[] copy(String tag) {
    return table(tag).array().clone();
  }

  private void readTrueType(ByteBuffer file) {
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = SFNT_HEADER + SFNT_ENTRY * i;
      byte[] table = new byte[file.getInt(entry + 12)];
      file.get(file.getInt(entry + 8), table);
      tables.put(tag(file, entry), table);
    }
  }

  private void readWoff(ByteBuffer file) {
    int count = file.getShort(12);
    for (int i = 0; i < count; i++) {
      int entry = WOFF_HEADER + WOFF_ENTRY * i;
      byte[] stored = new byte[file.getInt(entry + 8)];
      file.get(file.getInt(entry + 4), stored);
      tables.put(tag(file, entry), inflated(stored, file.getInt(entry + 12)));
    }
  }

  private static byte[] inflated(byte[] stored, int length) {
    if (stored.length == length) {
      return stored;
    }
    Inflater inflater = new Inflater();
    try {
      byte[] table = new byte[length];
      inflater.setInput(stored);
      if (inflater.inflate(table) != length) {
        throw new IllegalArgumentException("a font's table is cut off");
      }
      return table;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a font's table is not compressed as WOFF says", e);
    } finally {
      inflater.end();
    }
  }

  private static String tag(ByteBuffer file, int entry) {
    byte[] tag = new byte[TAG];
    file.get(entry, tag);
    return new String(tag, StandardCharsets.US_ASCII);
  }
}
