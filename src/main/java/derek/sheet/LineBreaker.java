package derek.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line may end: in an address before a slash, but not after a point. */
final class LineBreaker implements FSTextBreaker {
  private final FSTextBreaker breaks =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int next = breaks.next();
    while (next > 0 && next < text.length() && isInName(next)) {
      next = breaks.next();
    }
    return next;
  }

  private boolean isInName(int at) {
    return text.charAt(at - 1) == '.' && Character.isLetterOrDigit(text.charAt(at));
  }
}
