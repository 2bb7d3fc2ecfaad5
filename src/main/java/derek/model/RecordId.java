package derek.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a record: its kind and its slug. A slug is lower-case ASCII letters, digits and
 * single hyphens, at most {@value #MAX_LENGTH} characters, and never a device name of Windows; it
 * does not change once published.
 */
public record RecordId(RecordKind kind, String slug) implements Comparable<RecordId> {
  public static final int MAX_LENGTH = 80;
  private static final int LONGEST_DEVICE = 4;
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  public RecordId {
    if (!isValidSlug(slug)) {
      throw new IllegalArgumentException("not an id: " + slug);
    }
  }

  public static boolean isValidSlug(String slug) {
    return slug.length() <= MAX_LENGTH
        && isOfWords(slug)
        && !(slug.length() <= LONGEST_DEVICE && WINDOWS_DEVICE.matcher(slug).matches());
  }

  /** Whether it is words with a hyphen between each two; without a pattern, as there are many. */
  private static boolean isOfWords(String slug) {
    boolean inWord = false;
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean ofWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!ofWord && (c != '-' || !inWord)) {
        return false;
      }
      inWord = ofWord;
    }
    return inWord;
  }

  /** Written out, as are the next two: a build asks its maps for ids all the time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RecordId id && kind == id.kind && slug.equals(id.slug));
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  @Override
  public int compareTo(RecordId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : slug.compareTo(other.slug);
  }

  /** {@code person:erkin-sabanshiev}, as links in Markdown have it. */
  @Override
  public String toString() {
    return kind.scheme() + ":" + slug;
  }
}
