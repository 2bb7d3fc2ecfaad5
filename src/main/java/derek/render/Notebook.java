package derek.render;

import derek.model.Citation;
import derek.model.CitedPassage;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.Source;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one page, numbered as they are first mentioned. What cites one passage twice, twice
 * points to one note.
 */
class Notebook {
  private static final SafeString NONE = new SafeString("");

  private final PageLinks links;
  private final Map<CitedPassage, Numbered> notes = new LinkedHashMap<>();

  Notebook(PageLinks links) {
    this.links = links;
  }

  /** The marks of some citations, as HTML; empty where there are none. */
  SafeString marks(List<Citation> citations) {
    if (citations.isEmpty()) {
      return NONE;
    }
    StringBuilder html = new StringBuilder();
    appendMarks(html, citations);
    return new SafeString(html.toString());
  }

  void appendMarks(StringBuilder html, List<Citation> citations) {
    List<Numbered> cited = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      Numbered note = numbered(citation);
      if (cited.stream().noneMatch(each -> each.number == note.number)) {
        html.append(cited.isEmpty() ? "<sup class=\"marks\">" : "<span class=\"comma\">,</span>");
        note.appendMark(html);
        cited.add(note);
      }
    }
    if (!cited.isEmpty()) {
      html.append("</sup>");
    }
  }

  /** All notes mentioned so far. */
  List<Note> notes() {
    return notes.values().stream().map(this::note).toList();
  }

  private Numbered numbered(Citation citation) {
    CitedPassage cited = citation.cited();
    Numbered known = notes.get(cited);
    if (known != null) {
      return known;
    }
    Numbered added = new Numbered(notes.size() + 1, citation, new ArrayList<>());
    notes.put(cited, added);
    return added;
  }

  private Note note(Numbered numbered) {
    Citation citation = numbered.citation;
    Optional<ContentRecord> source = links.site().record(citation.source());
    boolean report =
        source.isPresent()
            && source.get() instanceof Source published
            && published.kind() == Source.Kind.REPORT;
    return new Note(
        numbered.number,
        links.toPassage(citation),
        report,
        citation.passage(),
        quotations(citation, source.orElse(null) instanceof Source published ? published : null),
        numbered.marks);
  }

  private List<Quotation> quotations(Citation citation, @Nullable Source source) {
    Optional<Source.Passage> passage = links.site().citations().passage(citation);
    if (source == null || passage.isEmpty()) {
      return List.of();
    }
    return quotations(passage.get(), links.language());
  }

  /** The words of a passage, for a reader of one language. */
  static List<Quotation> quotations(Source.Passage passage, Language reader) {
    return passage.quotes().stream().map(quote -> quotation(quote, reader)).toList();
  }

  private static Quotation quotation(Source.Quote quote, Language reader) {
    boolean foreign = !quote.language().equals(reader);
    return new Quotation(
        quote.exact(),
        quote.language().tag(),
        foreign,
        foreign ? quote.translations().get(reader) : null,
        quote.speaker() == null ? null : quote.speaker().in(reader));
  }

  private record Numbered(int number, Citation citation, List<String> marks) {
    void appendMark(StringBuilder html) {
      String id = "mark-" + number + "-" + (marks.size() + 1);
      marks.add(id);
      html.append("<a id=\"").append(id).append("\" href=\"#note-").append(number);
      html.append("\" role=\"doc-noteref\">").append(number).append("</a>");
    }
  }
}
