package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.Reference;
import java.util.List;
import java.util.function.BiConsumer;

/** A file and where its references lead. Not safe for several threads. */
final class ResolvedFile {
  private final FileFacts facts;
  private final List<Resolution> resolutions;

  /**
   * A file.
   *
   * @param resolutions in the order of the references
   */
  ResolvedFile(FileFacts facts, List<Resolution> resolutions) {
    this.facts = facts;
    this.resolutions = resolutions;
  }

  FileFacts facts() {
    return facts;
  }

  List<Resolution> resolutions() {
    return resolutions;
  }

  void forEach(BiConsumer<Reference, Resolution> action) {
    List<Reference> references = facts.references();
    for (int i = 0; i < resolutions.size(); i++) {
      action.accept(references.get(i), resolutions.get(i));
    }
  }

  /** Where one of the file's own references leads. */
  Resolution resolution(Reference reference) {
    int index = facts.indexOf(reference);
    if (index < 0) {
      throw new IllegalArgumentException("not a reference of " + facts.path());
    }
    return resolutions.get(index);
  }

  /** What the page says about itself; asked of pages only. */
  PageHead head() {
    PageHead head = facts.head();
    if (head == null) {
      throw new IllegalStateException("not a page: " + facts.path());
    }
    return head;
  }

  /** Whether the page's canonical address is its own; asked of pages only. */
  boolean isCanonical() {
    return head().canonicals().stream()
        .allMatch(reference -> facts.isSameFile(resolution(reference).file()));
  }
}
