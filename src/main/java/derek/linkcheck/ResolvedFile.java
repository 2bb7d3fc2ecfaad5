package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.extract.PageHead;
import derek.linkcheck.extract.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A file and where its references lead. Not safe for several threads. */
final class ResolvedFile {
  /** From so many references on (a sitemap's), finding one is worth an index. */
  private static final int MANY = 64;

  private final FileFacts facts;
  private final List<Resolution> resolutions;
  private @Nullable Map<Reference, Resolution> byReference;

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
    Resolution found = resolutions.size() < MANY ? search(reference) : index().get(reference);
    if (found == null) {
      throw new IllegalArgumentException("not a reference of " + facts.path());
    }
    return found;
  }

  private @Nullable Resolution search(Reference reference) {
    int index = facts.indexOf(reference);
    return index < 0 ? null : resolutions.get(index);
  }

  private Map<Reference, Resolution> index() {
    if (byReference == null) {
      Map<Reference, Resolution> index = new HashMap<>(resolutions.size() * 2);
      forEach(index::putIfAbsent);
      byReference = index;
    }
    return byReference;
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
