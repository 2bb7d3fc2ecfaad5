package derek.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Puts the tables of a font together into a TrueType file. */
final class TrueTypeWriter {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int MAGIC_SUM = 0xB1B0AFBA;
  private static final int SUM_IN_HEAD = 8;

  private final Map<String, byte[]> tables = new TreeMap<>();

  /** Adds a table; an empty one is left out. */
  void table(String tag, byte[] table) {
    if (table.length > 0) {
      tables.put(tag, table);
    }
  }

  byte[] write() {
    int begin = HEADER + ENTRY * tables.size();
    int length = begin + tables.values().stream().mapToInt(each -> padded(each.length)).sum();
    ByteBuffer font = ByteBuffer.allocate(length);
    font.putInt(TRUE_TYPE).putShort((short) tables.size());
    font.put(BinarySearch.of(/* entries= */ tables.size(), /* size= */ ENTRY).bytes());
    int at = begin;
    int head = 0;
    for (Map.Entry<String, byte[]> each : tables.entrySet()) {
      byte[] table = each.getValue();
      font.put(at, table);
      font.put(each.getKey().getBytes(StandardCharsets.US_ASCII));
      font.putInt(sum(font, at, padded(table.length))).putInt(at).putInt(table.length);
      head = each.getKey().equals("head") ? at : head;
      at += padded(table.length);
    }
    font.putInt(head + SUM_IN_HEAD, MAGIC_SUM - sum(font, 0, length));
    return font.array();
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
