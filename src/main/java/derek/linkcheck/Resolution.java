package derek.linkcheck;

import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.url.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a reference leads.
 *
 * @param file that it means, though perhaps misspelled; null where there is none
 * @param url its address; null where it is none
 * @param isExternal whether it leads to another site
 * @param defect what is wrong with it; null where nothing is
 */
record Resolution(
    @Nullable FileFacts file, @Nullable WebUrl url, boolean isExternal, @Nullable Defect defect) {

  static Resolution found(FileFacts file, WebUrl url) {
    return new Resolution(file, url, false, null);
  }

  static Resolution external(WebUrl url) {
    return new Resolution(null, url, true, null);
  }

  /** Neither a file nor a page: {@code mailto:} and its like. */
  static Resolution elsewhere(WebUrl url) {
    return new Resolution(null, url, false, null);
  }

  static Resolution defect(@Nullable WebUrl url, Defect defect) {
    return new Resolution(null, url, false, defect);
  }

  /** The same with something wrong about it. */
  Resolution but(Defect found) {
    return new Resolution(file, url, isExternal, found);
  }

  /** The fragment as written in the address; empty where there is none. */
  String fragment() {
    return url == null || url.fragment() == null ? "" : url.fragment();
  }

  /** The address, or the text that is none. */
  String target(String raw) {
    return url == null ? raw : UrlSpace.shown(url);
  }

  /**
   * What is wrong with a reference, whoever makes it.
   *
   * @param suggestion what to write instead; null where nothing is near
   */
  record Defect(LinkRule rule, String message, @Nullable String suggestion) {}
}
