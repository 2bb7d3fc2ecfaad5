package derek.content;

import derek.cache.PackReader;
import derek.cache.PackWriter;
import derek.diagnostic.SourcePosition;
import derek.model.Block;
import derek.model.Citation;
import derek.model.Evidence;
import derek.model.Markup;
import derek.model.RecordId;
import derek.model.RecordKind;
import derek.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The blocks of one text as a pack. What is taken out equals what was put in; positions are all in
 * the text's own file, so that its name is not part of the pack.
 */
final class BlockPack {
  private static final List<RecordKind> RECORD_KINDS = List.of(RecordKind.values());
  private static final List<Block.Kind> BLOCK_KINDS = List.of(Block.Kind.values());

  private BlockPack() {}

  /** The blocks of a text in a pack. */
  static PackWriter of(String file, List<Block> blocks) {
    PackWriter pack = new PackWriter();
    new Writing(file, pack).blocks(blocks);
    return pack;
  }

  /** The blocks that {@link #of} put into a pack. */
  static List<Block> blocks(String file, PackReader pack) {
    return new Reading(file, pack).blocks();
  }

  /** The pieces of HTML, by what stands before each. */
  private enum Piece {
    HTML,
    CITATIONS,
    RECORD_LINK,
    EXTERNAL_LINK,
    FRAGMENT_LINK
  }

  private static final List<Piece> PIECES = List.of(Piece.values());

  /** One pack being filled. */
  private record Writing(String file, PackWriter out) {
    void blocks(List<Block> blocks) {
      all(blocks, this::block);
    }

    private <T> void all(List<T> things, Consumer<T> put) {
      out.number(things.size());
      things.forEach(put);
    }

    private void block(Block block) {
      out.number(BLOCK_KINDS.indexOf(block.kind()));
      position(block.position());
      out.number(block.start()).number(block.end()).number(block.digest());
      all(block.claims(), this::claim);
      all(block.links(), this::link);
      all(block.markup(), this::markup);
    }

    private void claim(Block.Claim claim) {
      out.text(claim.text());
      all(claim.evidence().citations(), this::citation);
      out.flag(claim.evidence().editorial());
      position(claim.evidence().position());
    }

    private void citation(Citation citation) {
      record(citation.source());
      out.text(citation.passage());
      position(citation.position());
    }

    private void link(Reference link) {
      record(link.target());
      position(link.position());
    }

    private void record(RecordId id) {
      out.number(RECORD_KINDS.indexOf(id.kind())).text(id.slug());
    }

    private void markup(Markup markup) {
      if (markup instanceof Markup.Html html) {
        piece(Piece.HTML).text(html.html());
      } else if (markup instanceof Markup.CitationMark mark) {
        piece(Piece.CITATIONS);
        all(mark.citations(), this::citation);
      } else if (markup instanceof Markup.RecordLink link) {
        piece(Piece.RECORD_LINK);
        record(link.target());
        out.textOrNull(link.fragment());
        position(link.position());
      } else if (markup instanceof Markup.ExternalLink link) {
        piece(Piece.EXTERNAL_LINK).text(link.address());
        position(link.position());
      } else if (markup instanceof Markup.FragmentLink link) {
        piece(Piece.FRAGMENT_LINK).text(link.fragment());
        position(link.position());
      }
    }

    private PackWriter piece(Piece piece) {
      return out.number(PIECES.indexOf(piece));
    }

    private void position(SourcePosition position) {
      if (!position.file().equals(file)) {
        throw new IllegalArgumentException(position + " is not in " + file);
      }
      out.number(position.line()).number(position.column());
    }
  }

  /** One pack being emptied. */
  private record Reading(String file, PackReader in) {
    List<Block> blocks() {
      return all(this::block);
    }

    private <T> List<T> all(Supplier<T> take) {
      int count = in.number();
      if (count == 0) {
        return List.of();
      }
      List<T> things = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        things.add(take.get());
      }
      return things;
    }

    private Block block() {
      Block.Kind kind = BLOCK_KINDS.get(in.number());
      SourcePosition position = position();
      int start = in.number();
      int end = in.number();
      long digest = in.longNumber();
      List<Block.Claim> claims = all(this::claim);
      List<Reference> links = all(this::link);
      return new Block(kind, position, start, end, digest, claims, links, all(this::markup));
    }

    private Block.Claim claim() {
      String text = in.text();
      List<Citation> citations = all(this::citation);
      return new Block.Claim(text, new Evidence(citations, in.flag(), position()));
    }

    private Citation citation() {
      return new Citation(record(), in.text(), position());
    }

    private Reference link() {
      return new Reference(record(), position());
    }

    private RecordId record() {
      return new RecordId(RECORD_KINDS.get(in.number()), in.text());
    }

    private Markup markup() {
      return switch (PIECES.get(in.number())) {
        case HTML -> new Markup.Html(in.text());
        case CITATIONS -> new Markup.CitationMark(all(this::citation));
        case RECORD_LINK -> new Markup.RecordLink(record(), in.textOrNull(), position());
        case EXTERNAL_LINK -> new Markup.ExternalLink(in.text(), position());
        case FRAGMENT_LINK -> new Markup.FragmentLink(in.text(), position());
      };
    }

    private SourcePosition position() {
      return new SourcePosition(file, in.number(), in.number());
    }
  }
}
