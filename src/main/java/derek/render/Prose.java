package derek.render;

import derek.model.Block;
import derek.model.Markup;
import derek.model.Summary;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the gaps that a parsed Markdown text leaves to the page: note marks and links. */
final class Prose {
  private static final int USUAL_LENGTH = 2048;

  private final PageLinks links;
  private final Notebook notebook;
  private final Set<Integer> stale;
  private final String staleMark;

  /**
   * The text of one page.
   *
   * @param stale the numbers, from 0, of blocks that are behind their original
   * @param staleMark what stands above them, as HTML
   */
  Prose(PageLinks links, Notebook notebook, Set<Integer> stale, String staleMark) {
    this.links = links;
    this.notebook = notebook;
    this.stale = stale;
    this.staleMark = staleMark;
  }

  /** The text as HTML; empty where there is none. */
  SafeString html(@Nullable Summary summary) {
    StringBuilder html = new StringBuilder(USUAL_LENGTH);
    if (summary != null) {
      append(html, summary.blocks());
    }
    return new SafeString(html.toString());
  }

  /** Puts neighbouring blocks that are stale into one frame. */
  private void append(StringBuilder html, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (stale.contains(i) && !stale.contains(i - 1)) {
        html.append("<div class=\"stale\"><p class=\"stale-mark\">").append(staleMark);
        html.append("</p>");
      }
      for (Markup piece : blocks.get(i).markup()) {
        append(html, piece);
      }
      if (stale.contains(i) && (i + 1 == blocks.size() || !stale.contains(i + 1))) {
        html.append("</div>");
      }
    }
  }

  private void append(StringBuilder html, Markup piece) {
    if (piece instanceof Markup.Html ready) {
      html.append(ready.html());
    } else if (piece instanceof Markup.CitationMark mark) {
      removeLastSpace(html);
      notebook.appendMarks(html, mark.citations());
    } else if (piece instanceof Markup.RecordLink link) {
      String href = links.addressOf(link.target(), link.fragment());
      links.remember(href, link.position());
      appendAnchor(html, href, "");
    } else if (piece instanceof Markup.ExternalLink link) {
      links.remember(link.address(), link.position());
      appendAnchor(html, link.address(), " rel=\"noopener noreferrer external\"");
    } else if (piece instanceof Markup.FragmentLink link) {
      links.remember("#" + link.fragment(), link.position());
      appendAnchor(html, "#" + link.fragment(), "");
    }
  }

  /** A mark stands close to what it proves. */
  private static void removeLastSpace(StringBuilder html) {
    int last = html.length() - 1;
    if (last >= 0 && html.charAt(last) == ' ') {
      html.setLength(last);
    }
  }

  private static void appendAnchor(StringBuilder html, @Nullable String href, String attributes) {
    html.append("<a");
    if (href != null) {
      html.append(" href=\"");
      Html.escape(html, href);
      html.append('"').append(attributes);
    }
    html.append('>');
  }
}
