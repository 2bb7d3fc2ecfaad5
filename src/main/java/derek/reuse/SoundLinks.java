package derek.reuse;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.cache.TextTable;
import derek.linkcheck.LinkReport.Counts;
import derek.linkcheck.extract.FileFacts;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;

/**
 * That the link check found nothing in a site.
 *
 * @param counts how much it looked at
 * @param others the facts of the files that are no pages
 */
public record SoundLinks(Counts counts, List<FileFacts> others) {
  public SoundLinks {
    others = List.copyOf(others);
  }

  void write(PackWriter out) {
    out.number(counts.pages())
        .number(counts.links())
        .number(counts.fragments())
        .number(counts.assets())
        .number(counts.external());
    out.number(others.size());
    for (FileFacts each : others) {
      each.write(out.ownText(each.path()));
    }
  }

  static SoundLinks read(TextTable texts, PackReader in) {
    Counts counts = new Counts(in.number(), in.number(), in.number(), in.number(), in.number());
    List<FileFacts> others = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      others.add(FileFacts.read(new PastFile(in.ownText()), texts, in));
    }
    return new SoundLinks(counts, others);
  }

  /** A file of which nothing is left but what it said. */
  private record PastFile(String path) implements SiteFile {
    @Override
    public byte[] bytes() {
      throw new IllegalStateException(path + " is as it was no more");
    }
  }
}
