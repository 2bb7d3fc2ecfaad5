package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a block's HTML: either ready, or a gap that the page fills. */
public sealed interface Markup {

  /**
   * Well-formed only together with its neighbours; everything that an editor wrote in it is
   * escaped.
   */
  record Html(String html) implements Markup {}

  /** Where note numbers go. */
  record CitationMark(List<Citation> citations) implements Markup {
    public CitationMark {
      citations = List.copyOf(citations);
    }
  }

  /**
   * The beginning of a link to a record; an {@link Html} piece closes it.
   *
   * @param fragment the part after {@code #}; null where there is none
   */
  record RecordLink(RecordId target, @Nullable String fragment, SourcePosition position)
      implements Markup {}

  /** The beginning of a link to another site; an {@link Html} piece closes it. */
  record ExternalLink(String address, SourcePosition position) implements Markup {}

  /** The beginning of a link within the page; an {@link Html} piece closes it. */
  record FragmentLink(String fragment, SourcePosition position) implements Markup {}
}
