package derek.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import derek.model.VisibleText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random texts made of the syntax's own pieces: nothing is thrown, and what comes out is whole. */
class MarkdownFuzzTest {
  private static final int TEXTS = Integer.getInteger("derek.fuzz", 1500);
  private static final Pattern TAG = Pattern.compile("<(/?)([^\\s<>/]+)[^<>]*>");
  private static final Set<String> VOID = Set.of("br", "hr");
  private static final Set<String> KNOWN =
      Set.of(
          "p",
          "em",
          "strong",
          "code",
          "br",
          "hr",
          "a",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "h2",
          "h3",
          "h4",
          "b");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20190825, 20200108})
  void anyTextIsRead(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomMarkdown.text(random);
      Parsed parsed =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> Parsed.with(Parsed.KAZAKH, text), () -> text);
      assertThat(brokenTag(parsed.html())).as(() -> text + "\n→ " + parsed.html()).isEmpty();
      boolean reported = parsed.problems().stream().anyMatch(each -> each.endsWith("-character"));
      assertThat(reported || VisibleText.firstForbidden(parsed.html()) < 0).as(text).isTrue();
    }
  }

  /** The first tag that is unknown, or closes nothing, or stays open; empty where all is well. */
  private static String brokenTag(String shown) {
    String html =
        shown.replaceAll("\\{[^{}<>]*}", "").replaceAll("<(person:|https?:|#)[^<>]*>", "<a>");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (!KNOWN.contains(name)) {
        return tag.group();
      } else if (!tag.group(1).isEmpty()) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          return tag.group();
        }
      } else if (!VOID.contains(name)) {
        open.push(name);
      }
    }
    return open.isEmpty() ? "" : open.pop();
  }
}
