package derek.render;

import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.model.RecordId;
import derek.model.Source;
import derek.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a sheet: one a source, to save paper. A mark names the source's number and the
 * passages: {@code 2:5,7}. The same notebook serves all languages of a sheet.
 */
final class SheetNotebook extends Notebook {
  private final PageLinks links;
  private final Site site;
  private final String prefix;
  private final Map<RecordId, Numbered> sources = new LinkedHashMap<>();

  /**
   * An empty notebook.
   *
   * @param prefix begins the ids of its notes, so that several may stand in one page
   */
  SheetNotebook(PageLinks links, String prefix) {
    super(links);
    this.links = links;
    this.site = links.site();
    this.prefix = prefix;
  }

  @Override
  void appendMarks(StringBuilder html, List<Citation> citations) {
    Map<RecordId, List<String>> cited = new LinkedHashMap<>();
    for (Citation citation : citations) {
      List<String> passages = cited.computeIfAbsent(citation.source(), key -> new ArrayList<>());
      if (!passages.contains(citation.passage())) {
        passages.add(citation.passage());
      }
    }
    String separator = "<sup class=\"marks\">";
    for (Map.Entry<RecordId, List<String>> each : cited.entrySet()) {
      html.append(separator);
      appendMark(html, numbered(each.getKey()), each.getValue());
      separator = "; ";
    }
    if (!cited.isEmpty()) {
      html.append("</sup>");
    }
  }

  /** All sources mentioned so far, named in some languages. */
  List<SheetSource> sources(List<Language> languages) {
    return sources.values().stream().map(each -> source(each, languages)).toList();
  }

  private void appendMark(StringBuilder html, Numbered source, List<String> passages) {
    html.append("<a href=\"#").append(prefix).append(source.number).append("\">");
    html.append(source.number);
    if (hasPassages(source)) {
      html.append(':').append(String.join(",", passages));
      passages.stream()
          .filter(each -> !source.passages.contains(each))
          .forEach(source.passages::add);
    }
    html.append("</a>");
  }

  private Numbered numbered(RecordId id) {
    return sources.computeIfAbsent(
        id, key -> new Numbered(sources.size() + 1, key, new ArrayList<>()));
  }

  private boolean hasPassages(Numbered numbered) {
    Source source = published(numbered.id);
    return source == null || source.passages().size() > 1;
  }

  private SheetSource source(Numbered numbered, List<Language> languages) {
    Source source = published(numbered.id);
    String own = source == null ? null : source.publication().address();
    String url = own == null ? onSite(numbered.id) : own;
    return new SheetSource(
        numbered.number,
        prefix + numbered.number,
        languages.stream().map(each -> label(numbered.id, source, each)).toList(),
        numbered.passages.stream().sorted(SheetNotebook::byNumber).toList(),
        url,
        own != null);
  }

  private static ForeignText label(RecordId id, @Nullable Source source, Language language) {
    return new ForeignText(source == null ? id.slug() : source.name().in(language), language.tag());
  }

  private String onSite(RecordId source) {
    String base = site.settings().baseUrl();
    return site.page(source, links.language()).map(page -> page.permalink().url(base)).orElse(base);
  }

  private @Nullable Source published(RecordId id) {
    Optional<ContentRecord> record = site.record(id);
    return record.orElse(null) instanceof Source source ? source : null;
  }

  /** By length, then letter by letter: 9 before 10. */
  private static int byNumber(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  /** An address as it is printed. */
  static String withoutScheme(String url) {
    String printed = url.replaceFirst("^https?://(www\\.)?", "");
    return printed.endsWith("/") ? printed.substring(0, printed.length() - 1) : printed;
  }

  private record Numbered(int number, RecordId id, List<String> passages) {}
}
