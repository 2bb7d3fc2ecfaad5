package derek.typeface;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** A font that letters are taken from: which it has, how wide they are, how they are drawn. */
final class SourceFont {
  private static final int UNICODE_PLATFORM = 0;
  private static final int WINDOWS_PLATFORM = 3;
  private static final int SYMBOLS = 0;
  private static final int SEGMENTS_FORMAT = 4;

  private final FontTables tables;
  private final Map<Integer, Integer> glyphs = new TreeMap<>();
  private final boolean longOffsets;
  private final int widths;

  SourceFont(byte[] font) {
    this.tables = FontTables.of(font);
    this.longOffsets = tables.table("head").getShort(50) != 0;
    this.widths = tables.table("hhea").getShort(34) & 0xFFFF;
    readCharacterMap();
  }

  FontTables tables() {
    return tables;
  }

  /** The glyph of each character, by code point. */
  Map<Integer, Integer> glyphs() {
    return glyphs;
  }

  /** How far a glyph moves on. */
  int advance(int glyph) {
    return tables.table("hmtx").getShort(4 * Math.min(glyph, widths - 1)) & 0xFFFF;
  }

  /** How far a glyph stands from where it begins. */
  int bearing(int glyph) {
    ByteBuffer metrics = tables.table("hmtx");
    return glyph < widths
        ? metrics.getShort(4 * glyph + 2)
        : metrics.getShort(4 * widths + 2 * (glyph - widths));
  }

  /** The drawing of a glyph; empty for a space. */
  ByteBuffer outline(int glyph) {
    int start = offset(glyph);
    return tables.table("glyf").slice(start, offset(glyph + 1) - start);
  }

  private int offset(int glyph) {
    ByteBuffer offsets = tables.table("loca");
    return longOffsets ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xFFFF);
  }

  private void readCharacterMap() {
    ByteBuffer map = tables.table("cmap");
    int count = map.getShort(2);
    for (int i = 0; i < count; i++) {
      int entry = 4 + 8 * i;
      int table = map.getInt(entry + 4);
      if (isUnicode(map.getShort(entry), map.getShort(entry + 2))
          && map.getShort(table) == SEGMENTS_FORMAT) {
        readSegments(map, table);
        return;
      }
    }
    throw new IllegalArgumentException("the font has no character map for Unicode");
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == UNICODE_PLATFORM || (platform == WINDOWS_PLATFORM && encoding != SYMBOLS);
  }

  /** Format 4: segments of code points, whose glyphs follow each other or stand in an array. */
  private void readSegments(ByteBuffer map, int table) {
    int size = map.getShort(table + 6);
    int ends = table + 14;
    int starts = ends + size + 2;
    for (int at = 0; at < size; at += 2) {
      int end = map.getShort(ends + at) & 0xFFFF;
      int start = map.getShort(starts + at) & 0xFFFF;
      int delta = map.getShort(starts + size + at);
      int rangeAt = starts + 2 * size + at;
      int range = map.getShort(rangeAt) & 0xFFFF;
      for (int code = start; code <= end && code != 0xFFFF; code++) {
        int listed = range == 0 ? code : map.getShort(rangeAt + range + 2 * (code - start));
        int glyph = range != 0 && listed == 0 ? 0 : (listed + delta) & 0xFFFF;
        if (glyph != 0) {
          glyphs.put(code, glyph);
        }
      }
    }
  }
}
