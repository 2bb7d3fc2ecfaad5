package derek.serve;

import derek.check.StatusReview;
import derek.check.TranslationStatus;
import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.model.Archive;
import derek.model.ContentRecord;
import derek.model.Language;
import derek.site.Page;
import derek.site.Site;
import derek.site.StylePages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of the work: what is to be mended, drafts, translations, reviews. */
final class StatusPage {
  private final String language;
  private final Words words;
  private final SourceLinks links;
  private @Nullable Site site;
  private final StringBuilder html = new StringBuilder();

  StatusPage(String language, SourceLinks links) {
    this.language = language;
    this.words = Words.in(language);
    this.links = links;
  }

  /**
   * The page.
   *
   * @param archive with drafts; null where there is none
   * @param site the archive's pages; null where there are none
   * @param script the tags of the preview's script
   */
  String of(
      @Nullable Archive archive,
      @Nullable Site site,
      Problems.Known known,
      LocalDate today,
      String script) {
    this.site = site;
    problems(known);
    if (archive != null) {
      html.append("<p><a href=\"/\">").append(text("back")).append("</a></p>\n");
      stylePages();
      drafts(archive);
      TranslationStatus.of(archive).forEach(each -> translations(each, archive));
      reviews(StatusReview.due(archive, today));
    }
    return Html.page(language, words.of("status-title"), script, html.toString());
  }

  /** The pages of all parts, for designers. */
  private void stylePages() {
    Site known = site;
    if (known == null) {
      return;
    }
    for (Page page : StylePages.of(known)) {
      String tag = page.language().tag();
      html.append("<p><a href=\"/").append(page.permalink().path());
      html.append("\" lang=\"").append(tag).append("\" hreflang=\"").append(tag).append("\">");
      html.append(Html.escaped(page.title())).append("</a></p>\n");
    }
  }

  private void problems(Problems.Known known) {
    heading("problems-title");
    if (known.checking()) {
      paragraph("problems-checking");
    } else if (known.diagnostics().isEmpty()) {
      paragraph("problems-none");
    }
    html.append("<ul>\n");
    known.diagnostics().forEach(this::problem);
    html.append("</ul>\n");
  }

  private void place(SourcePosition place) {
    if (!SourceLinks.canBeShown(place)) {
      html.append(Html.escaped(place.toString()));
      return;
    }
    link(SourceLinks.page(place, language), place.toString());
    links
        .inEditor(place)
        .ifPresent(
            address -> {
              html.append(" · ");
              link(address, words.of("open"));
            });
  }

  private void problem(Diagnostic each) {
    String severity = each.severity().name().toLowerCase(Locale.ROOT);
    html.append("<li class=\"").append(severity).append("\"><strong>").append(text(severity));
    html.append("</strong> <span lang=\"en\">").append(Html.escaped(each.message()));
    html.append("</span><br>");
    place(each.position());
    detail("expected", each.expected());
    detail("found", each.found());
    detail("hint", each.hint());
    html.append("</li>\n");
  }

  private void detail(String key, @Nullable String detail) {
    if (detail != null) {
      html.append("<br>").append(text(key)).append(": <span lang=\"en\">");
      html.append(Html.escaped(detail)).append("</span>");
    }
  }

  private void drafts(Archive archive) {
    List<ContentRecord> drafts = archive.drafts();
    heading("drafts-title");
    paragraph(drafts.isEmpty() ? "drafts-none" : "drafts-note");
    records(drafts);
  }

  private void translations(TranslationStatus status, Archive archive) {
    String name =
        archive.settings().languages().stream()
            .filter(each -> each.language().equals(status.language()))
            .map(each -> each.name())
            .findFirst()
            .orElse(status.language().tag());
    html.append("<h2>")
        .append(Html.escaped(words.of("translations-title", Map.of("language", name))))
        .append("</h2>\n<table>\n<tr>");
    for (String column : List.of("unit", "complete", "stale", "missing")) {
      html.append("<th scope=\"col\">").append(text(column)).append("</th>");
    }
    html.append("</tr>\n");
    for (TranslationStatus.Unit unit : TranslationStatus.Unit.values()) {
      TranslationStatus.Count count = status.counts().get(unit);
      if (count != null) {
        row(text(unit.name().toLowerCase(Locale.ROOT)), count);
      }
    }
    html.append("</table>\n");
    if (!status.stale().isEmpty()) {
      paragraph("stale-list");
      records(status.stale());
    }
  }

  private void row(String name, TranslationStatus.Count count) {
    html.append("<tr><th scope=\"row\">").append(name).append("</th>");
    for (int number : new int[] {count.complete(), count.stale(), count.missing()}) {
      html.append("<td class=\"number\">").append(number).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void reviews(List<StatusReview> reviews) {
    heading("reviews-title");
    paragraph(reviews.isEmpty() ? "reviews-none" : "reviews-note");
    html.append("<ul>\n");
    for (StatusReview review : reviews) {
      html.append("<li>");
      record(review.record());
      html.append(" (").append(text("as-of")).append(' ');
      html.append(Html.escaped(review.newest().asOf().text())).append(")</li>\n");
    }
    html.append("</ul>\n");
  }

  private void records(List<ContentRecord> records) {
    html.append("<ul>\n");
    for (ContentRecord record : records) {
      html.append("<li>");
      record(record);
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void record(ContentRecord record) {
    Language reader = new Language(language);
    String name = record.name().texts().getOrDefault(reader, record.id().slug());
    Optional<Page> page = site == null ? Optional.empty() : site.page(record.id(), reader);
    page.ifPresentOrElse(
        each -> link("/" + each.permalink().path(), name), () -> html.append(Html.escaped(name)));
    html.append(" · ");
    link(SourceLinks.page(record.head().position(), language), record.head().position().file());
  }

  private void link(String address, String name) {
    html.append("<a href=\"").append(Html.escaped(address)).append("\">");
    html.append(Html.escaped(name)).append("</a>");
  }

  private void heading(String key) {
    html.append("<h2>").append(text(key)).append("</h2>\n");
  }

  private void paragraph(String key) {
    html.append("<p>").append(text(key)).append("</p>\n");
  }

  private String text(String key) {
    return Html.escaped(words.of(key));
  }
}
