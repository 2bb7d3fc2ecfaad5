package derek.build;

import derek.cache.PackFile;
import derek.cache.PackWriter;
import derek.digest.Sha256;
import derek.output.Draft;
import derek.reuse.KeptPage;
import derek.reuse.SiteAnswers;
import derek.reuse.SiteMemory;
import derek.reuse.SoundLinks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the last build, where what they rest on is the same: the premises, what they were
 * searched for, and the site's files.
 */
final class LastPages {
  private final PackFile file;
  private final Premises premises;
  private final String searched;
  private final SiteMemory memory;

  private LastPages(PackFile file, Premises premises, String searched, SiteMemory memory) {
    this.file = file;
    this.premises = premises;
    this.searched = searched;
    this.memory = memory;
  }

  /**
   * What the last build left; no page where something else holds now.
   *
   * @param searched the digest of what every file is searched for
   * @param siteState the state of the last site's files; null where it cannot be told
   */
  static LastPages of(
      Path cache, Premises premises, String searched, @Nullable String siteState, Draft draft) {
    PackFile file = new PackFile(cache.resolve("last-pages"));
    SiteMemory memory =
        premises.digest().isEmpty() || siteState == null
            ? SiteMemory.empty()
            : SiteMemory.read(file, key(premises, searched, siteState), draft);
    return new LastPages(file, premises, searched, memory);
  }

  SiteMemory memory() {
    return memory;
  }

  /**
   * Pages as they are left to the next build.
   *
   * @param links null where the link check found something
   */
  Optional<PackWriter> pack(
      SiteAnswers answers, Collection<KeptPage> pages, @Nullable SoundLinks links) {
    return memory.pack(answers, pages, links);
  }

  /**
   * Leaves pages to the next build, where the premises still hold.
   *
   * @param siteState the state of the site's files, these pages among them
   */
  void remember(String siteState, Optional<PackWriter> pages) {
    if (pages.isEmpty()) {
      file.delete();
    } else if (premises.hold()) {
      file.keep(key(premises, searched, siteState), pages.get());
    }
  }

  private static String key(Premises premises, String searched, String siteState) {
    String base = premises.digest().orElseThrow();
    return new Sha256().add(base).add(searched).add(siteState).hex();
  }
}
