package derek.linkcheck.extract;

import derek.cache.PackWriter;
import derek.cache.TextTable;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.PageHead.Refresh;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Packs the facts of one file after another; for one thread. */
final class FactsPacker {
  private static final int RECENT = 1 << 11;
  private static final String TEXT_DIRECTIVE = ":~:";

  private final TextTable texts;
  private final PackWriter out = new PackWriter();
  private final @Nullable String[] recentTexts = new String[RECENT];
  private final int[] recentNumbers = new int[RECENT];
  private int node;

  /**
   * A packer.
   *
   * @param texts gives texts their numbers, perhaps in several threads
   */
  FactsPacker(TextTable texts) {
    this.texts = texts;
  }

  FileFacts pack(DocumentFacts facts) {
    references(facts.references());
    int anchorsAt = out.length();
    anchors(facts.anchors());
    int headAt = out.length();
    PageHead head = facts.head();
    if (head != null) {
      head(head);
    }
    int entriesAt = out.length();
    List<SitemapEntry> entries = facts.entries();
    if (entries != null) {
      entries(entries);
    }
    int features = features(facts);
    FactsPack pack = new FactsPack(out.take(), anchorsAt, headAt, entriesAt, features);
    return new FileFacts(facts.file(), facts.kind(), texts, pack);
  }

  private static int features(DocumentFacts facts) {
    PageHead head = facts.head();
    return (head == null ? 0 : FactsPack.PAGE | features(head))
        | (facts.entries() == null ? 0 : FactsPack.SITEMAP)
        | (facts.anchors().duplicates().isEmpty() ? 0 : FactsPack.DUPLICATE_IDS)
        | (hasTextDirectives(facts.references()) ? FactsPack.TEXT_DIRECTIVES : 0);
  }

  private static boolean hasTextDirectives(List<Reference> references) {
    for (Reference each : references) {
      if (each.raw().contains(TEXT_DIRECTIVE)) {
        return true;
      }
    }
    return false;
  }

  private static int features(PageHead head) {
    return (head.baseAddress() == null ? 0 : FactsPack.BASE_ADDRESS)
        | (head.refresh() == null ? 0 : FactsPack.REFRESH)
        | (head.imagesWithoutAlt().isEmpty() ? 0 : FactsPack.IMAGES_WITHOUT_ALT);
  }

  private void anchors(AnchorCollector anchors) {
    texts(anchors.ids());
    texts(anchors.anchorNames());
    texts(anchors.maps());
    spots(anchors.duplicates());
  }

  private void head(PageHead head) {
    textOrNull(head.language());
    textOrNull(head.baseAddress());
    references(head.canonicals());
    alternates(head.alternates());
    alternates(head.labelledLinks());
    Refresh refresh = head.refresh();
    out.flag(refresh != null);
    if (refresh != null) {
      out.number(refresh.seconds());
      node = 0;
      reference(refresh.reference());
    }
    spots(head.imagesWithoutAlt());
    out.flag(head.isIndexable());
  }

  private void entries(List<SitemapEntry> entries) {
    out.number(entries.size());
    for (SitemapEntry entry : entries) {
      out.number(entry.location()).number(entry.alternates().size());
      for (SitemapEntry.Alternate each : entry.alternates()) {
        text(each.language());
        out.number(each.reference());
      }
    }
  }

  private void alternates(List<Alternate> alternates) {
    out.number(alternates.size());
    node = 0;
    for (Alternate each : alternates) {
      text(each.language());
      reference(each.reference());
    }
  }

  private void references(List<Reference> references) {
    out.number(references.size());
    node = 0;
    references.forEach(this::reference);
  }

  private void reference(Reference reference) {
    out.number(reference.role().code());
    spot(reference.spot());
  }

  private void spots(List<Spot> spots) {
    out.number(spots.size());
    node = 0;
    spots.forEach(this::spot);
  }

  private void spot(Spot spot) {
    text(spot.element());
    text(spot.attribute());
    text(spot.raw());
    out.number(zigzag(spot.node() - node)).number(spot.offset());
    node = spot.node();
  }

  /** Small for small numbers, negative ones too. */
  private static int zigzag(int number) {
    return (number << 1) ^ (number >> 31);
  }

  /** In the order of their numbers. */
  private void texts(Collection<String> all) {
    int[] numbers = all.stream().mapToInt(texts::number).toArray();
    Arrays.sort(numbers);
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  private void textOrNull(@Nullable String text) {
    out.flag(text != null);
    if (text != null) {
      text(text);
    }
  }

  private void text(String text) {
    int slot = text.hashCode() & (RECENT - 1);
    if (!text.equals(recentTexts[slot])) {
      recentTexts[slot] = text;
      recentNumbers[slot] = texts.number(text);
    }
    out.number(recentNumbers[slot]);
  }
}
