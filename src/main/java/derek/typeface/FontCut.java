package derek.typeface;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font of some letters only: their drawings, widths and kerning, each from the first of some
 * fonts of one family that has it. Hints, ligatures and other scripts' forms are left out.
 */
final class FontCut {
  private final List<SourceFont> sources;
  private final Map<Integer, Integer> glyphOfCharacter = new TreeMap<>();
  private final Map<Glyph, Integer> places = new LinkedHashMap<>();
  private final List<Glyph> glyphs = new ArrayList<>();

  private FontCut(List<SourceFont> sources, Collection<Integer> letters) {
    this.sources = sources;
    place(new Glyph(0, 0));
    letters.forEach(this::add);
  }

  /**
   * The font, as TrueType.
   *
   * @param sources of one design, with the same units an em; the first gives names and heights
   * @param letters code points; those that no source has are left out
   */
  static byte[] of(List<byte[]> sources, Collection<Integer> letters) {
    return new FontCut(sources.stream().map(SourceFont::new).toList(), letters).write();
  }

  private void add(int letter) {
    for (int i = 0; i < sources.size(); i++) {
      Integer glyph = sources.get(i).glyphs().get(letter);
      if (glyph != null) {
        glyphOfCharacter.put(letter, place(new Glyph(i, glyph)));
        return;
      }
    }
  }

  private int place(Glyph glyph) {
    Integer place = places.putIfAbsent(glyph, glyphs.size());
    if (place == null) {
      glyphs.add(glyph);
      return glyphs.size() - 1;
    }
    return place;
  }

  private byte[] write() {
    ByteArrayOutputStream drawings = new ByteArrayOutputStream();
    List<Integer> offsets = draw(drawings);
    TrueTypeWriter font = new TrueTypeWriter();
    FontTables first = sources.get(0).tables();
    font.table("head", head(first.copy("head")));
    font.table("hhea", withShort(first.copy("hhea"), 34, glyphs.size()));
    font.table("maxp", withShort(first.copy("maxp"), 4, glyphs.size()));
    font.table("OS/2", first.copy("OS/2"));
    font.table("name", first.copy("name"));
    font.table("post", post(first.copy("post")));
    font.table("cmap", CharacterMap.of(glyphOfCharacter));
    font.table("hmtx", metrics());
    font.table("loca", shorts(offsets.stream().map(each -> each / 2).toList()));
    font.table("glyf", drawings.toByteArray());
    font.table("GPOS", KerningTable.of(kerning()));
    return font.write();
  }

  /** Draws every glyph; parts that only others are composed of join the list on the way. */
  private List<Integer> draw(ByteArrayOutputStream drawings) {
    List<Integer> offsets = new ArrayList<>(List.of(0));
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      ByteBuffer outline = sources.get(glyph.source).outline(glyph.id);
      drawings.writeBytes(Outline.of(outline, part -> place(new Glyph(glyph.source, part))));
      offsets.add(drawings.size());
    }
    return offsets;
  }

  private byte[] metrics() {
    List<Integer> metrics = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      metrics.add(sources.get(glyph.source).advance(glyph.id));
      metrics.add(sources.get(glyph.source).bearing(glyph.id));
    }
    return shorts(metrics);
  }

  /** The pairs of each source; there are none between letters of two. */
  private Map<Integer, Map<Integer, Integer>> kerning() {
    Map<Integer, Map<Integer, Integer>> kerning = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Map<Integer, Integer> kept = new HashMap<>();
      for (Map.Entry<Glyph, Integer> each : places.entrySet()) {
        if (each.getKey().source == i) {
          kept.put(each.getKey().id, each.getValue());
        }
      }
      new Kerning(sources.get(i).tables().table("GPOS"))
          .pairs(kept.keySet())
          .forEach(
              (first, pairs) -> {
                Map<Integer, Integer> renamed = new TreeMap<>();
                pairs.forEach((second, value) -> renamed.put(kept.get(second), value));
                kerning.put(kept.get(first), renamed);
              });
    }
    return kerning;
  }

  /** Offsets as short words, and no sum of a whole that is no more. */
  private static byte[] head(byte[] head) {
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 0);
    return head;
  }

  /** Without the glyphs' names. */
  private static byte[] post(byte[] post) {
    return ByteBuffer.allocate(32).put(post, 0, 32).putInt(0, 0x30000).array();
  }

  private static byte[] withShort(byte[] table, int at, int value) {
    ByteBuffer.wrap(table).putShort(at, (short) value);
    return table;
  }

  private static byte[] shorts(List<Integer> values) {
    ByteBuffer shorts = ByteBuffer.allocate(2 * values.size());
    values.forEach(each -> shorts.putShort(each.shortValue()));
    return shorts.array();
  }

  /** A glyph of one of the sources. */
  private record Glyph(int source, int id) {}
}
