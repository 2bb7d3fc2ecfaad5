package derek.linkcheck.extract;

import derek.cache.PackReader;
import derek.cache.TextTable;
import derek.linkcheck.extract.PageHead.Alternate;
import derek.linkcheck.extract.PageHead.Refresh;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes facts out of a pack, each part on its own; what {@link FactsPacker} put in. */
final class FactsUnpacker {
  private final TextTable texts;
  private final FactsPack pack;
  private PackReader in;
  private int node;

  FactsUnpacker(TextTable texts, FactsPack pack) {
    this.texts = texts;
    this.pack = pack;
    this.in = at(0);
  }

  private PackReader at(int start) {
    return new PackReader(pack.bytes(), start);
  }

  List<Reference> references() {
    int count = in.number();
    List<Reference> references = new ArrayList<>(count);
    node = 0;
    for (int i = 0; i < count; i++) {
      references.add(reference());
    }
    return references;
  }

  /** Those whose addresses a filter accepts. */
  List<Reference> references(AddressFilter filter) {
    List<Reference> references = new ArrayList<>();
    int count = in.number();
    node = 0;
    for (int i = 0; i < count; i++) {
      int role = in.number();
      int element = in.number();
      int attribute = in.number();
      int raw = in.number();
      node += unzigzag(in.number());
      int offset = in.number();
      if (filter.accepts(texts, raw)) {
        Spot spot =
            new Spot(texts.text(element), texts.text(attribute), texts.text(raw), node, offset);
        references.add(new Reference(LinkRole.of(role), spot));
      }
    }
    return references;
  }

  /** By their numbers, without making references. */
  int indexOf(Reference wanted) {
    Spot spot = wanted.spot();
    int element = texts.find(spot.element());
    int attribute = texts.find(spot.attribute());
    int raw = texts.find(spot.raw());
    int count = in.number();
    int at = 0;
    for (int i = 0; i < count; i++) {
      boolean same = in.number() == wanted.role().code();
      same &= in.number() == element;
      same &= in.number() == attribute;
      same &= in.number() == raw;
      at += unzigzag(in.number());
      same &= at == spot.node();
      same &= in.number() == spot.offset();
      if (same) {
        return i;
      }
    }
    return -1;
  }

  Anchors anchors() {
    in = at(pack.anchorsAt());
    return new Anchors(texts, numbers(), numbers(), numbers(), spots());
  }

  @Nullable PageHead head() {
    if (!pack.has(FactsPack.PAGE)) {
      return null;
    }
    in = at(pack.headAt());
    return new PageHead(
        textOrNull(),
        textOrNull(),
        references(),
        alternates(),
        alternates(),
        refresh(),
        spots(),
        in.flag());
  }

  private @Nullable Refresh refresh() {
    node = 0;
    return in.flag() ? new Refresh(in.number(), reference()) : null;
  }

  void forEachEntry(Consumer<SitemapEntry> action) {
    in = at(pack.entriesAt());
    for (int left = in.number(); left > 0; left--) {
      action.accept(new SitemapEntry(in.number(), list(this::listedAlternate)));
    }
  }

  private SitemapEntry.Alternate listedAlternate() {
    return new SitemapEntry.Alternate(text(), in.number());
  }

  private List<Alternate> alternates() {
    node = 0;
    return list(() -> new Alternate(text(), reference()));
  }

  private Reference reference() {
    return new Reference(LinkRole.of(in.number()), spot());
  }

  private List<Spot> spots() {
    node = 0;
    return list(this::spot);
  }

  private Spot spot() {
    String element = text();
    String attribute = text();
    String raw = text();
    node += unzigzag(in.number());
    return new Spot(element, attribute, raw, node, in.number());
  }

  private static int unzigzag(int number) {
    return (number >>> 1) ^ -(number & 1);
  }

  private int[] numbers() {
    int[] numbers = new int[in.number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.number();
    }
    return numbers;
  }

  private @Nullable String textOrNull() {
    return in.flag() ? text() : null;
  }

  private String text() {
    return texts.text(in.number());
  }

  private <T> List<T> list(Supplier<T> item) {
    int count = in.number();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return items;
  }
}
