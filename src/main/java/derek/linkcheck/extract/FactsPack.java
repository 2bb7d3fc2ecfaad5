package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import java.util.Arrays;

/**
 * The facts of one file in few bytes, its texts by their numbers: {@link FactsPacker} makes it, and
 * {@link FactsUnpacker} understands it.
 *
 * @param bytes nobody changes them
 * @param anchorsAt where the anchors begin, behind the references
 * @param headAt where the head begins
 * @param entriesAt where a sitemap's entries begin
 * @param features of the file, as bits
 */
@SuppressWarnings("ArrayRecordComponent") // packs are never compared
record FactsPack(byte[] bytes, int anchorsAt, int headAt, int entriesAt, int features) {
  static final int PAGE = 1;
  static final int SITEMAP = 2;
  static final int DUPLICATE_IDS = 4;
  static final int BASE_ADDRESS = 8;
  static final int REFRESH = 16;
  static final int IMAGES_WITHOUT_ALT = 32;
  static final int TEXT_DIRECTIVES = 64;

  static FactsPack read(PackReader in) {
    return new FactsPack(in.bytes(), in.number(), in.number(), in.number(), in.number());
  }

  void write(PackWriter out) {
    out.bytes(bytes).number(anchorsAt).number(headAt).number(entriesAt).number(features);
  }

  boolean isSame(FactsPack other) {
    return features == other.features && Arrays.equals(bytes, other.bytes);
  }

  boolean has(int feature) {
    return (features & feature) != 0;
  }
}
