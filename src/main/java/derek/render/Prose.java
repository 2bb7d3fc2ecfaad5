package derek.render;

import derek.model.Block;
import derek.model.Markup;
import derek.model.Summary;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/** Fills the gaps that a parsed Markdown text leaves to the page: note marks and links. */
final class Prose {
  private final PageLinks links;
  private final Notebook notebook;

  Prose(PageLinks links, Notebook notebook) {
    this.links = links;
    this.notebook = notebook;
  }

  /** The text as HTML; empty where there is none. */
  SafeString html(@Nullable Summary summary) {
    StringBuilder html = new StringBuilder();
    if (summary != null) {
      for (Block block : summary.blocks()) {
        block.markup().forEach(piece -> append(html, piece));
      }
    }
    return new SafeString(html.toString());
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
      appendAnchor(html, link.address(), " rel=\"external noopener noreferrer\"");
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
