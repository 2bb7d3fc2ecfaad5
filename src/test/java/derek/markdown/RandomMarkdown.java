package derek.markdown;

import java.util.Random;

/** Random texts made of the pieces of Markdown's syntax, and of what editors type by mistake. */
public final class RandomMarkdown {
  private static final String[] PIECES = {
    "a",
    "сөз",
    " ",
    " ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "](",
    "](person:a)",
    "](https://a.example/)",
    "[@a#1]",
    "[@a#1; @b#2]",
    "[@",
    "@a#1",
    ">",
    "> ",
    "- ",
    "1. ",
    "+ ",
    ": ",
    "\n: ",
    "# ",
    "## ",
    "##### ",
    "|",
    "| a | b |\n|---|---|\n",
    "|---|",
    "\"",
    "'",
    "\\",
    "&amp;",
    "&#x202E;",
    "&",
    "<",
    ">",
    "<b>",
    "</b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<div>\n",
    "</div>\n",
    "<a href=\"javascript:x\">",
    "</a>",
    "<p>",
    "</p>",
    "<table><tr><td>",
    "<http://a.example>",
    "{.editorial}",
    "{#x}",
    "{",
    "}",
    "...",
    "--",
    "---\n",
    "===\n",
    "!",
    "![",
    "[x]: y\n",
    "~",
    "<<",
    ">>",
    "gap0:0",
    "\u0301",
    "\uD83D\uDE42",
    "\u00A0",
    "]]",
    "[[",
    "<br>",
    "<h2>",
    "</h2>",
    "<li>",
    "<?",
    "<![CDATA[",
    "&nbsp;"
  };

  private RandomMarkdown() {}

  /** A text of up to some hundred pieces. */
  public static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(random.nextInt(10) == 0 ? 300 : 25); n >= 0; n--) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      text.append(random.nextInt(40) == 0 ? piece.repeat(random.nextInt(60)) : piece);
    }
    return text.toString();
  }
}
