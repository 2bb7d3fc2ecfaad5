package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.Reference;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A file and where its references lead.
 *
 * @param resolutions in the order of the references
 */
record ResolvedFile(FileFacts facts, List<Resolution> resolutions) {

  void forEach(BiConsumer<Reference, Resolution> action) {
    for (int i = 0; i < resolutions.size(); i++) {
      action.accept(facts.references().get(i), resolutions.get(i));
    }
  }

  /** Where one of the file's own references leads. */
  Resolution resolution(Reference reference) {
    for (int i = 0; i < resolutions.size(); i++) {
      if (facts.references().get(i).equals(reference)) {
        return resolutions.get(i);
      }
    }
    throw new IllegalArgumentException("not a reference of " + facts.path());
  }

  /** What the page says about itself; asked of pages only. */
  PageHead head() {
    PageHead head = facts.head();
    if (head == null) {
      throw new IllegalStateException("not a page: " + facts.path());
    }
    return head;
  }
}
