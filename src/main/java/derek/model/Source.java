package derek.model;

import derek.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report or a page that claims rest on. The head's name is the label by which the site calls it,
 * in our words.
 *
 * @param text the full text that editors keep; null where there is none
 */
public record Source(
    RecordHead head,
    Kind kind,
    Publication publication,
    EdtfDate date,
    @Nullable LocalizedText dateBasis,
    @Nullable FullText text,
    List<Passage> passages)
    implements ContentRecord {
  public Source {
    passages = List.copyOf(passages);
  }

  @Override
  public int hashCode() {
    return ContentRecord.hashCode(this);
  }

  /** What part a source plays. */
  public enum Kind {
    /** One of the reports that the site is made from. */
    REPORT,
    /** A public page that tells what the reports do not. */
    WEB_PAGE
  }

  /**
   * How it was published; what is null is not established.
   *
   * @param publisherName where the publisher has no record of its own
   * @param seen how the editors saw it
   */
  public record Publication(
      Language language,
      @Nullable String title,
      @Nullable String byline,
      @Nullable String address,
      @Nullable String archived,
      @Nullable Reference publisher,
      @Nullable LocalizedText publisherName,
      @Nullable Seen seen,
      @Nullable EdtfDate seenOn) {}

  /** How a page was seen. */
  public enum Seen {
    LIVE,
    STORED_COPY
  }

  /**
   * The third-party text, which is never published.
   *
   * @param file its name in the editors' folder of source texts
   * @param sha256 lower-case hexadecimal digest of its bytes
   */
  public record FullText(String file, String sha256, SourcePosition position) {}

  /**
   * A part of a source that claims can cite.
   *
   * @param id for a report, the line of the text, blank lines counted, from 1
   * @param ignored why no page needs it; null where pages may
   * @param note what the editors say of it
   */
  public record Passage(
      String id,
      List<Quote> quotes,
      @Nullable LocalizedText ignored,
      @Nullable LocalizedText note,
      SourcePosition position) {
    public Passage {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * Words of a source, verbatim: a TextQuoteSelector of the W3C Web Annotation Data Model.
   *
   * @param exact at most 25 words
   * @param language of these words, which need not be the source's: a slogan, a name
   * @param translations ours, marked so wherever they are shown
   * @param speaker who said it; null where the source itself speaks
   */
  public record Quote(
      String exact,
      Language language,
      Map<Language, String> translations,
      @Nullable LocalizedText speaker,
      SourcePosition position) {
    public Quote {
      translations = Map.copyOf(translations);
    }
  }
}
