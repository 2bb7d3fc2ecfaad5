package derek.typeface;

import java.nio.ByteBuffer;

/**
 * What fonts say of their sorted lists for a binary search: {@code searchRange}, {@code
 * entrySelector}, {@code rangeShift}.
 */
record BinarySearch(int range, int selector, int shift) {
  static BinarySearch of(int entries, int size) {
    int power = Integer.highestOneBit(Math.max(1, entries));
    return new BinarySearch(
        power * size, Integer.numberOfTrailingZeros(power), (entries - power) * size);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(6)
        .putShort((short) range)
        .putShort((short) selector)
        .putShort((short) shift)
        .array();
  }
}
