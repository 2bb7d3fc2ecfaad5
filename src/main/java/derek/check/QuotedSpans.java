package derek.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** What stands between quotation marks in a text: «…», “…”, „…“ and straight ones. */
final class QuotedSpans {
  private QuotedSpans() {}

  /**
   * A quotation in a text.
   *
   * @param start offset of the first character between the marks, in UTF-16 code units from 0
   * @param end offset of the closing mark
   */
  record Span(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }

    boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** The outermost quotations, in order; one that is never closed runs to the end. */
  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Deque<Character> closers = new ArrayDeque<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!closers.isEmpty() && c == closers.peek()) {
        closers.pop();
        if (closers.isEmpty()) {
          spans.add(new Span(start, i));
        }
      } else if (closer(c) != 0) {
        start = closers.isEmpty() ? i + 1 : start;
        closers.push(closer(c));
      }
    }
    if (!closers.isEmpty()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  /**
   * Where the first mark stands that has no partner: one that opens and is not closed before the
   * same mark opens again or the text ends, or one that closes what was not opened.
   */
  static OptionalInt unpaired(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!open.isEmpty() && c == closer(text.charAt(open.peek()))) {
        open.pop();
      } else if (closer(c) != 0) {
        int same = innermost(c, open, text);
        if (same >= 0) {
          return OptionalInt.of(same);
        }
        open.push(i);
      } else if (c == '»' || c == '”') {
        return OptionalInt.of(i);
      }
    }
    return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getLast());
  }

  /** Where a mark stands open already; negative where it does not. */
  private static int innermost(char mark, Deque<Integer> open, String text) {
    for (int each : open) {
      if (text.charAt(each) == mark) {
        return each;
      }
    }
    return -1;
  }

  private static char closer(char opener) {
    return switch (opener) {
      case '«' -> '»';
      case '“' -> '”';
      case '„' -> '“';
      case '"' -> '"';
      default -> 0;
    };
  }
}
