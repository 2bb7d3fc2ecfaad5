package derek.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps texts away from the parser that would exhaust its stack: no person nests or repeats so
 * much.
 */
final class NestingGuard {
  /** The most levels of quotes, lists and emphasis, each list counting as two. */
  static final int MAX_LEVELS = 48;

  private static final int MAX_MARKERS = 400;
  private static final int MAX_RUN = 1000;

  /** Between two brackets: each doubles the time that the parser takes to find a link's end. */
  private static final int MAX_BACKSLASHES = 14;

  private static final String CONTAINER_MARKERS = " \t>*+-_=~`#:.)0123456789";
  private static final String DELIMITERS = "*_\"'<>";

  private final char[] text;
  private int lineStart;
  private boolean inMarkers = true;
  private int delimiters;
  private int brackets;
  private int backslashes;

  private NestingGuard(String text) {
    this.text = text.toCharArray(); // each is looked at, and one of a Kazakh string costs more
  }

  /** Offset of the first place that is nested or repeated too much; -1 where there is none. */
  static int firstExcess(String text) {
    return new NestingGuard(text).scan();
  }

  private int scan() {
    int next;
    for (int i = 0; i < text.length; i = next) {
      char c = text[i];
      if (isLetter(c)) {
        inMarkers = false;
        next = i + 1;
        continue;
      }
      next = endOfRun(c, i);
      inMarkers = inMarkers && CONTAINER_MARKERS.indexOf(c) >= 0;
      boolean tooLong = next - i > MAX_RUN && !Character.isLetterOrDigit(c);
      boolean tooDeep = inMarkers && next - lineStart > MAX_MARKERS;
      count(c, i, next);
      boolean tooMany = delimiters > MAX_MARKERS || brackets > MAX_MARKERS;
      if (tooLong || tooDeep || tooMany || backslashes > MAX_BACKSLASHES) {
        return i;
      }
    }
    return -1;
  }

  /** Most of most texts, and nothing that could be nested. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u0400' && c <= '\u0481')
        || (c >= '\u048A' && c <= '\u052F');
  }

  private int endOfRun(char c, int start) {
    int end = start + 1;
    while (end < text.length && text[end] == c && c != '\n') {
      end++;
    }
    return end;
  }

  private void count(char c, int start, int end) {
    if (c == '\n') {
      endLine(end);
    } else if (c == '[') {
      brackets += end - start;
      backslashes = 0;
    } else if (c == ']') {
      brackets = Math.max(0, brackets - (end - start));
      backslashes = 0;
    } else if (c == '\\') {
      backslashes += end - start;
    } else if (c == '|' && text[Math.max(0, start - 1)] != '\\') {
      backslashes = 0;
    } else if (DELIMITERS.indexOf(c) >= 0) {
      countDelimiters(start, end);
    }
  }

  /** A blank line ends what paragraphs have left open. */
  private void endLine(int end) {
    if (inMarkers) {
      delimiters = 0;
      brackets = 0;
      backslashes = 0;
    }
    lineStart = end;
    inMarkers = true;
  }

  /** Opening and closing as CommonMark's left- and right-flanking runs do. */
  private void countDelimiters(int start, int end) {
    char before = start == 0 ? ' ' : text[start - 1];
    char after = end == text.length ? ' ' : text[end];
    boolean left = opens(before, after);
    boolean right = opens(after, before);
    if (left && !right) {
      delimiters += end - start;
    } else if (right && !left) {
      delimiters = Math.max(0, delimiters - (end - start));
    }
  }

  private static boolean opens(char outside, char inside) {
    boolean wordInside = Character.isLetterOrDigit(inside);
    return !Character.isWhitespace(inside) && (wordInside || !Character.isLetterOrDigit(outside));
  }

  /** The first node that lies too deep, or null. Does not call itself, however deep the tree. */
  static @Nullable Node firstTooDeep(Node root) {
    Deque<Node> nodes = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    nodes.push(root);
    levels.push(0);
    while (!nodes.isEmpty()) {
      Node node = nodes.pop();
      int level = levels.pop();
      if (level > MAX_LEVELS) {
        return node;
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        nodes.push(child);
        levels.push(level + 1);
      }
    }
    return null;
  }
}
