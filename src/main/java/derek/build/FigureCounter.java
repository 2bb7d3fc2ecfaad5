package derek.build;

import derek.linkcheck.LinkReport;
import derek.model.Archive;
import derek.model.Citation;
import derek.model.ContentRecord;
import derek.model.RecordClaims;
import derek.model.Source;
import derek.model.SourceTexts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what a build reads and proves, for its closing report. */
final class FigureCounter {
  private @Nullable Archive archive;
  private SourceTexts texts = SourceTexts.NONE;
  private int drafts;
  private int pages;
  private int links;

  void archive(Archive read, SourceTexts sourceTexts) {
    archive = read;
    texts = sourceTexts;
  }

  void drafts(int count) {
    drafts = count;
  }

  void pages(int count) {
    pages = count;
  }

  void links(LinkReport.Counts counts) {
    links = counts.links() + counts.fragments() + counts.assets();
  }

  /** The figures so far; null where no content could be read. */
  BuildReport.@Nullable Figures figures() {
    return archive == null ? null : figures(archive);
  }

  private BuildReport.Figures figures(Archive read) {
    int citations = 0;
    Set<String> passages = new HashSet<>();
    Set<String> sources = new HashSet<>();
    for (ContentRecord record : read.records()) {
      for (Citation citation : RecordClaims.citations(record)) {
        citations++;
        sources.add(citation.source().slug());
        passages.add(citation.source().slug() + "#" + citation.passage());
      }
    }
    int proven = quotations(read, true);
    int unproven = quotations(read, false);
    int languages = read.settings().languages().size();
    return new BuildReport.Figures(
        read.records().size(),
        drafts,
        languages,
        pages,
        citations,
        passages.size(),
        sources.size(),
        proven,
        unproven,
        links);
  }

  /** Recorded quotations of sources whose text is at hand, or of those whose is not. */
  private int quotations(Archive read, boolean atHand) {
    int count = 0;
    for (Source source : read.all(Source.class)) {
      if (texts.of(source).isPresent() == atHand) {
        for (Source.Passage passage : source.passages()) {
          count += passage.quotes().size();
        }
      }
    }
    return count;
  }
}
