package derek.typeface;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table {@code cmap} of a font, in format 4: one run a row of characters and glyphs. */
final class CharacterMap {
  private static final int HEADER = 12;
  private static final int LAST = 0xFFFF;

  private CharacterMap() {}

  /** The table, for glyphs by their characters (of the Basic Multilingual Plane), in order. */
  static byte[] of(Map<Integer, Integer> glyphs) {
    List<Run> runs = runs(glyphs);
    int length = 16 + 8 * runs.size();
    ByteBuffer table = ByteBuffer.allocate(HEADER + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 1).putInt(HEADER);
    table.putShort((short) 4).putShort((short) length).putShort((short) 0);
    BinarySearch search = BinarySearch.of(runs.size(), 2);
    table.putShort((short) (2 * runs.size())).put(search.bytes());
    runs.forEach(run -> table.putShort((short) run.end));
    table.putShort((short) 0);
    runs.forEach(run -> table.putShort((short) run.start));
    runs.forEach(run -> table.putShort((short) (run.glyph - run.start)));
    return table.array();
  }

  private static List<Run> runs(Map<Integer, Integer> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> each : glyphs.entrySet()) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).isFollowedBy(each.getKey(), each.getValue())) {
        runs.set(last, new Run(runs.get(last).start, each.getKey(), runs.get(last).glyph));
      } else {
        runs.add(new Run(each.getKey(), each.getKey(), each.getValue()));
      }
    }
    runs.add(new Run(LAST, LAST, 0));
    return runs;
  }

  private record Run(int start, int end, int glyph) {
    boolean isFollowedBy(int character, int nextGlyph) {
      return character == end + 1 && nextGlyph == glyph + character - start;
    }
  }
}
