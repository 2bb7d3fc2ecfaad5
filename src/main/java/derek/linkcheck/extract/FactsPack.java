package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.linkcheck.extract.FileFacts.SitemapEntry;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.PageHead.Refresh;
import derek.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The facts of files in few bytes, so that the next build need not read the files again. */
public final class FactsPack {
  private FactsPack() {}

  /** Puts in the facts of a file, without its path. */
  public static void write(FileFacts facts, PackWriter out) {
    references(facts.references(), out);
    facts.anchors().write(out);
    PageHead head = facts.head();
    out.flag(head != null);
    if (head != null) {
      head(head, out);
    }
    List<SitemapEntry> entries = facts.entries();
    out.flag(entries != null);
    if (entries != null) {
      out.number(entries.size());
      entries.forEach(
          each -> {
            reference(each.location(), out);
            alternates(each.alternates(), out);
          });
    }
  }

  /** Takes out the facts of a file. */
  public static FileFacts read(SiteFile file, PackReader in) {
    return new FileFacts(
        file,
        FileKind.of(file.path()),
        list(in, () -> reference(in)),
        Anchors.read(in),
        in.flag() ? head(in) : null,
        in.flag() ? list(in, () -> entry(in)) : null);
  }

  private static void head(PageHead head, PackWriter out) {
    out.textOrNull(head.language()).textOrNull(head.baseAddress());
    references(head.canonicals(), out);
    alternates(head.alternates(), out);
    alternates(head.labelledLinks(), out);
    Refresh refresh = head.refresh();
    out.flag(refresh != null);
    if (refresh != null) {
      out.number(refresh.seconds());
      reference(refresh.reference(), out);
    }
    out.number(head.imagesWithoutAlt().size());
    head.imagesWithoutAlt().forEach(each -> spot(each, out));
    out.flag(head.isIndexable());
  }

  private static PageHead head(PackReader in) {
    return new PageHead(
        in.textOrNull(),
        in.textOrNull(),
        list(in, () -> reference(in)),
        list(in, () -> alternate(in)),
        list(in, () -> alternate(in)),
        refresh(in),
        list(in, () -> spot(in)),
        in.flag());
  }

  private static @Nullable Refresh refresh(PackReader in) {
    return in.flag() ? new Refresh(in.number(), reference(in)) : null;
  }

  private static SitemapEntry entry(PackReader in) {
    return new SitemapEntry(reference(in), list(in, () -> alternate(in)));
  }

  private static void alternates(List<Alternate> alternates, PackWriter out) {
    out.number(alternates.size());
    alternates.forEach(
        each -> {
          out.text(each.language());
          reference(each.reference(), out);
        });
  }

  private static Alternate alternate(PackReader in) {
    return new Alternate(in.text(), reference(in));
  }

  private static void references(List<Reference> references, PackWriter out) {
    out.number(references.size());
    references.forEach(each -> reference(each, out));
  }

  private static void reference(Reference reference, PackWriter out) {
    out.text(reference.role().name());
    spot(reference.spot(), out);
  }

  private static Reference reference(PackReader in) {
    return new Reference(LinkRole.valueOf(in.text()), spot(in));
  }

  static void spot(Spot spot, PackWriter out) {
    out.text(spot.element()).text(spot.attribute()).text(spot.raw());
    out.number(spot.node() + 1).number(spot.offset());
  }

  static Spot spot(PackReader in) {
    return new Spot(in.text(), in.text(), in.text(), in.number() - 1, in.number());
  }

  private static <T> List<T> list(PackReader in, Supplier<T> item) {
    int count = in.number();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return items;
  }
}
