package derek.cache;

import java.util.Arrays;

/**
 * Texts by number, each kept once: what says the same thing thousands of times can say it in a few
 * bytes. For several threads at once; a text's number is known to whoever was told of it.
 */
public final class TextTable {
  private static final int FIRST_SIZE = 1 << 10;

  /** Numbers plus one by their texts' hashes; each is in the first free slot from its own on. */
  private int[] slots = new int[2 * FIRST_SIZE];

  private volatile String[] texts = new String[FIRST_SIZE];
  private int size;

  /** The texts that another table wrote, by the same numbers. */
  public static TextTable read(PackReader in) {
    TextTable table = new TextTable();
    for (int left = in.number(); left > 0; left--) {
      table.add(in.ownText());
    }
    return table;
  }

  /** The text's number, which is new where the text is. */
  public synchronized int number(String text) {
    int known = find(text);
    return known < 0 ? add(text) : known;
  }

  private synchronized int add(String text) {
    if (size == texts.length) {
      grow();
    }
    texts[size] = text;
    size++;
    slots[slot(text)] = size;
    return size - 1;
  }

  /** How many texts there are. */
  public synchronized int size() {
    return size;
  }

  /** The text's number; negative where the text is not here. */
  public synchronized int find(String text) {
    return slots[slot(text)] - 1;
  }

  /** The text of a number that this table gave. */
  public String text(int number) {
    return texts[number];
  }

  /** Puts in all texts in the order of their numbers. */
  public synchronized void write(PackWriter out) {
    out.number(size);
    for (int i = 0; i < size; i++) {
      out.ownText(texts[i]);
    }
  }

  /** The slot of a text, or the one where it would go. */
  private int slot(String text) {
    int mask = slots.length - 1;
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (slots[slot] > 0 && !texts[slots[slot] - 1].equals(text)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    texts = Arrays.copyOf(texts, 2 * size);
    slots = new int[4 * size];
    for (int i = 0; i < size; i++) {
      slots[slot(texts[i])] = i + 1;
    }
  }
}
