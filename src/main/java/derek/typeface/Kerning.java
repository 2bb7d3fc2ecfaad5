package derek.typeface;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much pairs of glyphs stand closer: what the pair lookups of the table {@code GPOS} say
 * under the feature {@code kern} (formats 1 and 2, also as extensions).
 */
final class Kerning {
  private static final int KERN = 0x6B65726E;
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int ADVANCE = 0x4;
  private static final int[] NO_CLASSES = {};

  private final ByteBuffer table;
  private final List<Subtable> subtables = new ArrayList<>();

  /** Reads the table; a font without it has no pairs. */
  Kerning(ByteBuffer table) {
    this.table = table;
    if (table.limit() > 0) {
      lookups().forEach(this::readLookup);
    }
  }

  /** The pairs among some glyphs that have a value, in font units, by the first and the second. */
  Map<Integer, Map<Integer, Integer>> pairs(Collection<Integer> glyphs) {
    Map<Integer, Map<Integer, Integer>> pairs = new HashMap<>();
    for (int first : glyphs) {
      for (int second : glyphs) {
        int value = value(first, second);
        if (value != 0) {
          pairs.computeIfAbsent(first, key -> new HashMap<>()).put(second, value);
        }
      }
    }
    return pairs;
  }

  /** What the first subtable that knows the pair says. */
  private int value(int first, int second) {
    for (Subtable each : subtables) {
      Integer index = each.covered.get(first);
      if (index != null && each.format == 2) {
        return classed(each, first, second);
      }
      Integer value = index == null ? null : listed(each.at, index, second);
      if (value != null) {
        return value;
      }
    }
    return 0;
  }

  private @Nullable Integer listed(int at, int index, int second) {
    int pairs = at + unsigned(at + 10 + 2 * index);
    int size = 2 + size(at);
    for (int i = 0; i < unsigned(pairs); i++) {
      int pair = pairs + 2 + size * i;
      if (unsigned(pair) == second) {
        return advance(at, pair + 2);
      }
    }
    return null;
  }

  private int classed(Subtable subtable, int first, int second) {
    int at = subtable.at;
    int row = classOf(subtable.firstClasses, first) * unsigned(at + 14);
    int column = classOf(subtable.secondClasses, second);
    return advance(at, at + 16 + size(at) * (row + column));
  }

  /** The first glyph's change of advance, behind any changes of its place. */
  private int advance(int at, int value) {
    int format = unsigned(at + 4);
    return (format & ADVANCE) == 0
        ? 0
        : table.getShort(value + 2 * Integer.bitCount(format & (ADVANCE - 1)));
  }

  private int size(int at) {
    return 2 * (Integer.bitCount(unsigned(at + 4)) + Integer.bitCount(unsigned(at + 6)));
  }

  private Set<Integer> lookups() {
    int features = unsigned(6);
    Set<Integer> lookups = new LinkedHashSet<>();
    for (int i = 0; i < unsigned(features); i++) {
      int feature = features + unsigned(features + 2 + 6 * i + 4);
      if (table.getInt(features + 2 + 6 * i) == KERN) {
        for (int j = 0; j < unsigned(feature + 2); j++) {
          lookups.add(unsigned(feature + 4 + 2 * j));
        }
      }
    }
    return lookups;
  }

  private void readLookup(int index) {
    int list = unsigned(8);
    int lookup = list + unsigned(list + 2 + 2 * index);
    for (int i = 0; i < unsigned(lookup + 4); i++) {
      int at = lookup + unsigned(lookup + 6 + 2 * i);
      int type = unsigned(lookup);
      if (type == EXTENSION) {
        type = unsigned(at + 2);
        at += table.getInt(at + 4);
      }
      if (type == PAIRS) {
        subtables.add(subtable(at));
      }
    }
  }

  /** The glyphs of a coverage table, with their places in it. */
  private Map<Integer, Integer> coverage(int at) {
    Map<Integer, Integer> covered = new HashMap<>();
    for (int i = 0; i < unsigned(at + 2); i++) {
      if (unsigned(at) == 1) {
        covered.put(unsigned(at + 4 + 2 * i), i);
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = unsigned(range); glyph <= unsigned(range + 2); glyph++) {
          covered.put(glyph, unsigned(range + 4) + glyph - unsigned(range));
        }
      }
    }
    return covered;
  }

  private static int classOf(int[] classes, int glyph) {
    return glyph < classes.length ? classes[glyph] : 0;
  }

  /** The classes of a class definition table, by glyph. */
  private int[] classes(int at) {
    if (unsigned(at) == 1) {
      int first = unsigned(at + 2);
      int[] classes = new int[first + unsigned(at + 4)];
      for (int glyph = first; glyph < classes.length; glyph++) {
        classes[glyph] = unsigned(at + 6 + 2 * (glyph - first));
      }
      return classes;
    }
    int ranges = unsigned(at + 2);
    int[] classes = new int[ranges == 0 ? 0 : unsigned(at + 4 + 6 * (ranges - 1) + 2) + 1];
    for (int i = 0; i < ranges; i++) {
      int range = at + 4 + 6 * i;
      Arrays.fill(
          classes,
          unsigned(range),
          Math.min(classes.length, unsigned(range + 2) + 1),
          unsigned(range + 4));
    }
    return classes;
  }

  private Subtable subtable(int at) {
    boolean hasClasses = unsigned(at) == 2;
    return new Subtable(
        at,
        unsigned(at),
        coverage(at + unsigned(at + 2)),
        hasClasses ? classes(at + unsigned(at + 8)) : NO_CLASSES,
        hasClasses ? classes(at + unsigned(at + 10)) : NO_CLASSES);
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }

  /** One table of pairs: where it stands, of which format, its first glyphs, the classes. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed on.
  private record Subtable(
      int at, int format, Map<Integer, Integer> covered, int[] firstClasses, int[] secondClasses) {}
}
