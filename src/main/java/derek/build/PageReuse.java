package derek.build;

import derek.cache.PackWriter;
import derek.linkcheck.LinkCheckOptions;
import derek.linkcheck.LinkChecker;
import derek.linkcheck.LinkReport;
import derek.linkcheck.extract.FileFacts;
import derek.output.OutputFile;
import derek.render.PageFinisher;
import derek.reuse.KeptPage;
import derek.reuse.SiteAnswers;
import derek.reuse.SoundLinks;
import derek.site.Page;
import derek.site.SiteQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finishes pages, and takes those over from the last build that would be the same again: all that
 * their making asks of the site has the answers of then. Only what a build wrote that succeeded is
 * taken, and only while the site's files are as it left them.
 */
final class PageReuse implements PageFinisher<FinishedFile> {
  private final LastPages last;
  private final SiteAnswers answers;
  private final FileFinisher finisher;
  private final Map<String, KeptPage> unchanged;
  private final Queue<KeptPage> pages = new ConcurrentLinkedQueue<>();
  private @Nullable SoundLinks links;
  private Optional<PackWriter> packed = Optional.empty();

  /** A finisher that takes over what it can of the last build's pages. */
  PageReuse(LastPages last, SiteAnswers answers, FileFinisher finisher) {
    this.last = last;
    this.answers = answers;
    this.finisher = finisher;
    this.unchanged = last.memory().unchanged(answers);
  }

  @Override
  public Optional<FinishedFile> unchanged(Page page) {
    KeptPage kept = unchanged.get(page.permalink().path());
    if (kept == null) {
      return Optional.empty();
    }
    pages.add(kept);
    return Optional.of(new FinishedFile(kept.file(), kept.facts(), kept.origins(), List.of()));
  }

  @Override
  public FinishedFile finish(OutputFile rendered, Set<SiteQuestion> questions) {
    FinishedFile finished = finisher.finish(rendered);
    int[] asked = last.memory().questions().numbers(questions);
    pages.add(new KeptPage(finished.file(), finished.facts(), finished.origins(), asked));
    return finished;
  }

  /** How many pages were made anew so far. */
  int rendered() {
    return pages.size() - unchanged.size();
  }

  /** Packs what the next build may take over, once the site is what it will be. */
  void pack() {
    packed = last.pack(answers, pages, links);
  }

  /**
   * Leaves what was {@linkplain #pack packed} to the next build.
   *
   * @param siteState the state of the site's files, these pages among them
   */
  void remember(String siteState) {
    last.remember(siteState, packed);
  }

  /** The link check's report, which is that of a check of every file. */
  LinkReport checkLinks(List<FileFacts> facts, LinkCheckOptions rules) {
    LinkReport report =
        last.memory()
            .sound()
            .map(sound -> LinkChecker.checkFacts(facts, rules, sound))
            .orElseGet(() -> LinkChecker.checkFacts(facts, rules));
    if (report.findings().isEmpty()) {
      Set<String> kept = new HashSet<>();
      pages.forEach(each -> kept.add(each.file().path()));
      links =
          new SoundLinks(
              report.counts(), facts.stream().filter(each -> !kept.contains(each.path())).toList());
    }
    return report;
  }
}
