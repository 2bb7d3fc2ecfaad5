package derek.linkcheck;

import derek.linkcheck.LinkReport.Counts;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.LinkRole;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a site is sound because one that was differs from it in a few files only, in which
 * nothing is wrong and of which nothing is gone that others rest on:
 *
 * <ul>
 *   <li>No file comes or goes, so every address that stayed leads where it led.
 *   <li>What others ask of a changed file is as it was: its language, its own and its other
 *       languages' addresses, whether it is to be indexed, a sitemap's entries; it has every id
 *       that it had, no base, and sends nobody on.
 *   <li>It leads wherever it led, so that all is still reached and used that was.
 * </ul>
 *
 * <p>Where any of this is not so, or anything is found, it proves nothing, and all must be looked
 * at: so what is told of a site never depends on what it was before.
 */
final class ChangedFiles {
  private final SiteFiles files;
  private final LinkCheckOptions options;
  private final SoundSite sound;
  private final List<FileFacts> before = new ArrayList<>();
  private final List<FileFacts> now = new ArrayList<>();

  private ChangedFiles(SiteFiles files, LinkCheckOptions options, SoundSite sound) {
    this.files = files;
    this.options = options;
    this.sound = sound;
  }

  /**
   * How much a full check would look at, where it would find nothing; empty where that is not
   * proven.
   *
   * @param rules that need not look at the whole site
   */
  static Optional<Counts> counts(
      SiteFiles files, LinkCheckOptions options, SoundSite sound, List<SiteRule> rules) {
    return new ChangedFiles(files, options, sound).counts(rules);
  }

  private Optional<Counts> counts(List<SiteRule> rules) {
    if (!options.ignores().isEmpty() || !compareFiles() || !areForOthersAsBefore()) {
      return Optional.empty();
    }
    ResolvedSite past = new ResolvedSite(files, before, options);
    ResolvedSite present = new ResolvedSite(files, now, options);
    Problems problems = new Problems(options);
    rules.forEach(rule -> rule.check(present, problems));
    return problems.found().isEmpty() && leadWhereTheyLed(past, present)
        ? Optional.of(
            sound.counts().without(LinkChecker.count(past)).plus(LinkChecker.count(present)))
        : Optional.empty();
  }

  /** Finds the files that say something else; false where there are others than there were. */
  private boolean compareFiles() {
    if (files.size() != files.all().size() || files.size() != sound.files().size()) {
      return false;
    }
    for (FileFacts file : files.all()) {
      FileFacts earlier = sound.files().get(file.path());
      if (earlier == null || file.hasTextDirectives()) {
        return false;
      }
      if (!file.saysTheSame(earlier)) {
        before.add(earlier);
        now.add(file);
      }
    }
    return true;
  }

  private boolean areForOthersAsBefore() {
    for (int i = 0; i < now.size(); i++) {
      if (!isForOthersAsBefore(before.get(i), now.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForOthersAsBefore(FileFacts before, FileFacts now) {
    return !now.hasDuplicateIds()
        && sameHead(before.head(), now.head())
        && before.isSitemap() == now.isSitemap()
        && entryWords(before).equals(entryWords(now))
        && now.anchors().hasAllOf(before.anchors());
  }

  private static boolean sameHead(@Nullable PageHead before, @Nullable PageHead now) {
    if (before == null || now == null) {
      return before == null && now == null;
    }
    return before.baseAddress() == null
        && now.baseAddress() == null
        && before.refresh() == null
        && now.refresh() == null
        && before.isIndexable() == now.isIndexable()
        && Objects.equals(before.language(), now.language())
        && addresses(before.canonicals()).equals(addresses(now.canonicals()))
        && words(before.alternates()).equals(words(now.alternates()));
  }

  /** What the entries of a sitemap say, whatever their order; empty of another file. */
  private static List<String> entryWords(FileFacts file) {
    List<String> words = new ArrayList<>();
    List<Reference> references = file.isSitemap() ? file.references() : List.of();
    file.forEachEntry(
        entry -> {
          List<String> of = new ArrayList<>(List.of(references.get(entry.location()).raw()));
          entry
              .alternates()
              .forEach(
                  each -> of.add(each.language() + " " + references.get(each.reference()).raw()));
          words.add(String.join("\n", of));
        });
    words.sort(null);
    return words;
  }

  private static List<String> addresses(List<Reference> references) {
    return references.stream().map(Reference::raw).toList();
  }

  private static List<String> words(List<Alternate> alternates) {
    return alternates.stream().map(each -> each.language() + " " + each.reference().raw()).toList();
  }

  /** Pages by links that readers follow, other files by whatever address. */
  private static boolean leadWhereTheyLed(ResolvedSite past, ResolvedSite present) {
    for (int i = 0; i < past.all().size(); i++) {
      if (!targets(present.all().get(i)).containsAll(targets(past.all().get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> targets(ResolvedFile file) {
    Set<String> targets = new HashSet<>();
    file.forEach(
        (reference, resolution) -> {
          FileFacts target = resolution.file();
          if (target != null && !target.isPage()) {
            targets.add("file " + target.path());
          }
          if (target != null && isFollowed(reference)) {
            targets.add("page " + target.path());
          }
        });
    return targets;
  }

  private static boolean isFollowed(Reference reference) {
    return reference.role() == LinkRole.HYPERLINK || reference.role() == LinkRole.REDIRECT;
  }
}
