package derek.typeface;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table {@code GPOS} of a font that has nothing but kerning: one lookup of pairs by classes
 * (format 2), as glyphs of one shape on a side keep the same distances.
 */
final class KerningTable {
  private static final String LAYOUT =
      // Version 1.0; where the scripts, the features and the lookups stand.
      "00010000000A001E002C"
          // One script, DFLT, with one language system, of one feature.
          + "000144464C540008" // script record
          + "00040000" // its default language system
          + "0000FFFF00010000" // which has the first feature
          // One feature, kern, of one lookup.
          + "00016B65726E0008000000010000"
          // One lookup, of pairs, of one subtable.
          + "00010004"
          + "0002000000010008";

  private static final int VALUE_OF_FIRST = 0x4;
  private static final int HEADER = 16;

  private final Map<Integer, Integer> rowOfGlyph = new TreeMap<>();
  private final List<Map<Integer, Integer>> rows = new ArrayList<>();
  private final Map<Integer, Integer> columnOfGlyph = new TreeMap<>();
  private final List<List<Integer>> columns = new ArrayList<>();

  private KerningTable(Map<Integer, Map<Integer, Integer>> kerning) {
    classifyFirsts(kerning);
    classifySeconds();
  }

  /**
   * The table; empty where there is no pair.
   *
   * @param kerning values in font units, by the first and the second glyph
   */
  static byte[] of(Map<Integer, Map<Integer, Integer>> kerning) {
    return kerning.isEmpty() ? new byte[0] : new KerningTable(kerning).write();
  }

  /** Glyphs with the same distances to all others are one class. */
  private void classifyFirsts(Map<Integer, Map<Integer, Integer>> kerning) {
    Map<Map<Integer, Integer>, Integer> known = new HashMap<>();
    new TreeMap<>(kerning)
        .forEach(
            (glyph, row) -> {
              Integer place = known.putIfAbsent(row, rows.size());
              if (place == null) {
                rows.add(row);
              }
              rowOfGlyph.put(glyph, place == null ? rows.size() - 1 : place);
            });
  }

  /** Class 0 are the glyphs that nothing stands closer to. */
  private void classifySeconds() {
    TreeSet<Integer> seconds = new TreeSet<>();
    rows.forEach(row -> seconds.addAll(row.keySet()));
    Map<List<Integer>, Integer> known = new LinkedHashMap<>();
    columns.add(rows.stream().map(row -> 0).toList());
    for (int glyph : seconds) {
      List<Integer> column = rows.stream().map(row -> row.getOrDefault(glyph, 0)).toList();
      Integer place = known.putIfAbsent(column, columns.size());
      if (place == null) {
        columns.add(column);
      }
      columnOfGlyph.put(glyph, place == null ? columns.size() - 1 : place);
    }
  }

  private byte[] write() {
    byte[] coverage = coverage();
    byte[] firsts = classes(rowOfGlyph);
    byte[] seconds = classes(columnOfGlyph);
    int matrix = 2 * rows.size() * columns.size();
    int afterMatrix = HEADER + matrix;
    byte[] layout = HexFormat.of().parseHex(LAYOUT);
    ByteBuffer table =
        ByteBuffer.allocate(
            layout.length + afterMatrix + coverage.length + firsts.length + seconds.length);
    table.put(layout).putShort((short) 2).putShort((short) afterMatrix);
    table.putShort((short) VALUE_OF_FIRST).putShort((short) 0);
    table.putShort((short) (afterMatrix + coverage.length));
    table.putShort((short) (afterMatrix + coverage.length + firsts.length));
    table.putShort((short) rows.size()).putShort((short) columns.size());
    for (int row = 0; row < rows.size(); row++) {
      for (List<Integer> column : columns) {
        table.putShort(column.get(row).shortValue());
      }
    }
    return table.put(coverage).put(firsts).put(seconds).array();
  }

  private byte[] coverage() {
    ByteBuffer coverage = ByteBuffer.allocate(4 + 2 * rowOfGlyph.size());
    coverage.putShort((short) 1).putShort((short) rowOfGlyph.size());
    rowOfGlyph.keySet().forEach(glyph -> coverage.putShort(glyph.shortValue()));
    return coverage.array();
  }

  /** A class definition of format 1: the classes of all glyphs from the first to the last. */
  private static byte[] classes(Map<Integer, Integer> classOfGlyph) {
    TreeSet<Integer> glyphs = new TreeSet<>(classOfGlyph.keySet());
    int count = glyphs.last() - glyphs.first() + 1;
    ByteBuffer classes = ByteBuffer.allocate(6 + 2 * count);
    classes.putShort((short) 1).putShort(glyphs.first().shortValue()).putShort((short) count);
    for (int glyph = glyphs.first(); glyph <= glyphs.last(); glyph++) {
      classes.putShort(classOfGlyph.getOrDefault(glyph, 0).shortValue());
    }
    return classes.array();
  }
}
