package derek.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * A font's characters, with those first that texts are written with. Some glyphs show several
 * characters: ’ (U+2019) ends a quotation and is an apostrophe, ʼ (U+02BC) is a letter. A PDF can
 * name one of them for readers who search it or listen to it, and PDFBox names the first.
 */
final class TextCharacters extends CmapSubtable {
  private static final int WINDOWS = 3;
  private static final int ALL_OF_UNICODE = 10;

  private final CmapLookup characters;

  private TextCharacters(CmapLookup characters) {
    this.characters = characters;
    setPlatformId(WINDOWS);
    setPlatformEncodingId(ALL_OF_UNICODE);
  }

  /** Puts the characters of a font in that order. */
  static void putFirst(TrueTypeFont font) throws IOException {
    CmapLookup all = font.getUnicodeCmapLookup();
    font.getCmap().setCmaps(new CmapSubtable[] {new TextCharacters(all)});
  }

  @Override
  public int getGlyphId(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  @Override
  public @Nullable List<Integer> getCharCodes(int glyph) {
    List<Integer> all = characters.getCharCodes(glyph);
    if (all == null || all.size() == 1) {
      return all;
    }
    List<Integer> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing(TextCharacters::isRare));
    return ordered;
  }

  private static boolean isRare(int codePoint) {
    return Character.getType(codePoint) == Character.MODIFIER_LETTER;
  }
}
