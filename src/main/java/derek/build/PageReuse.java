package derek.build;

import derek.cache.PackFile;
import derek.digest.Sha256;
import derek.output.Draft;
import derek.output.OutputFile;
import derek.render.PageFinisher;
import derek.reuse.KeptPage;
import derek.reuse.SiteAnswers;
import derek.reuse.SiteMemory;
import derek.site.Page;
import derek.site.SiteQuestion;
import java.nio.file.Path;
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
  private final PackFile file;
  private final Premises premises;
  private final SiteAnswers answers;
  private final FileFinisher finisher;
  private final Map<String, KeptPage> unchanged;
  private final Queue<KeptPage> pages = new ConcurrentLinkedQueue<>();

  private PageReuse(
      PackFile file,
      Premises premises,
      SiteAnswers answers,
      FileFinisher finisher,
      Map<String, KeptPage> unchanged) {
    this.file = file;
    this.premises = premises;
    this.answers = answers;
    this.finisher = finisher;
    this.unchanged = unchanged;
  }

  /**
   * A finisher that takes nothing over.
   *
   * @param cache where the next build finds the pages
   * @param premises what every page rests on
   */
  static PageReuse none(Path cache, Premises premises, SiteAnswers answers, FileFinisher finisher) {
    PackFile file = new PackFile(cache.resolve("last-pages"));
    return new PageReuse(file, premises, answers, finisher, Map.of());
  }

  /**
   * The same, taking over what the last build left.
   *
   * @param siteState the state of the last site's files; null where it cannot be told
   */
  PageReuse from(Draft draft, @Nullable String siteState) {
    if (premises.digest().isEmpty() || siteState == null) {
      return this;
    }
    SiteMemory last = SiteMemory.read(file, key(siteState), draft);
    return new PageReuse(file, premises, answers, finisher, last.unchanged(answers));
  }

  @Override
  public Optional<FinishedFile> unchanged(Page page) {
    KeptPage kept = unchanged.get(page.permalink().path());
    if (kept == null) {
      return Optional.empty();
    }
    pages.add(kept);
    return Optional.of(new FinishedFile(kept.file(), kept.facts(), List.of()));
  }

  @Override
  public FinishedFile finish(OutputFile rendered, Set<SiteQuestion> questions) {
    FinishedFile finished = finisher.finish(rendered);
    pages.add(new KeptPage(finished.file(), finished.facts(), questions));
    return finished;
  }

  /** How many pages were made anew so far. */
  int rendered() {
    return pages.size() - unchanged.size();
  }

  /**
   * Leaves the pages to the next build.
   *
   * @param siteState the state of the site's files, these pages among them
   */
  void remember(String siteState) {
    if (premises.hold()) {
      SiteMemory.write(file, key(siteState), answers, pages);
    }
  }

  private String key(String siteState) {
    String base = premises.digest().orElseThrow();
    return new Sha256().add(base).add(finisher.searched()).add(siteState).hex();
  }
}
