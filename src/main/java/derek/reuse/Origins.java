package derek.reuse;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.cache.TextTable;
import derek.diagnostic.SourcePosition;
import java.util.HashMap;
import java.util.Map;

/** Where the links of a file were written, in few bytes: nobody asks as long as none is wrong. */
public final class Origins {
  private final TextTable texts;
  private final byte[] pack;

  private Origins(TextTable texts, byte[] pack) {
    this.texts = texts;
    this.pack = pack;
  }

  /** The origins of links, by the links' addresses. */
  public static Origins of(Map<String, SourcePosition> origins, TextTable texts) {
    PackWriter out = new PackWriter().number(origins.size());
    origins.forEach(
        (link, at) ->
            out.number(texts.number(link))
                .number(texts.number(at.file()))
                .number(at.line())
                .number(at.column()));
    return new Origins(texts, out.take());
  }

  static Origins read(TextTable texts, PackReader in) {
    return new Origins(texts, in.bytes());
  }

  void write(PackWriter out) {
    out.bytes(pack);
  }

  /** The origins by the links' addresses; made anew by each call. */
  public Map<String, SourcePosition> byLink() {
    PackReader in = new PackReader(pack, 0);
    Map<String, SourcePosition> origins = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String link = texts.text(in.number());
      origins.put(link, new SourcePosition(texts.text(in.number()), in.number(), in.number()));
    }
    return origins;
  }
}
