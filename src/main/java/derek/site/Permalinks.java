package derek.site;

import derek.model.Language;
import derek.model.RecordId;
import derek.model.RecordKind;
import java.util.List;
import java.util.stream.Collectors;

/** Where each kind of file stands. */
final class Permalinks {
  static final Permalink FRONT = new Permalink("index.html");
  static final Permalink NOT_FOUND = new Permalink("404.html");

  static final Permalink OFFLINE_COPY = new Permalink("site.zip");

  private Permalinks() {}

  static Permalink offlineCopy(Language language) {
    return new Permalink("site-" + language + ".zip");
  }

  static Permalink home(Language language) {
    return new Permalink(language + "/index.html");
  }

  static Permalink search(Language language) {
    return new Permalink(language + "/search.html");
  }

  static Permalink data(Language language) {
    return new Permalink(language + "/data.html");
  }

  static Permalink feed(Language language) {
    return new Permalink(language + "/feed.xml");
  }

  static Permalink list(RecordKind kind, Language language) {
    return new Permalink(language + "/" + kind.folder() + "/index.html");
  }

  static Permalink designations(Language language) {
    return new Permalink(language + "/designations.html");
  }

  static Permalink corrections(Language language) {
    return new Permalink(language + "/corrections.html");
  }

  static Permalink timeline(Language language) {
    return new Permalink(language + "/timeline.html");
  }

  static Permalink map(Language language) {
    return new Permalink(language + "/map.html");
  }

  static Permalink style(Language language) {
    return new Permalink(language + "/style.html");
  }

  static Permalink record(RecordId id, Language language) {
    return new Permalink(language + "/" + id.kind().folder() + "/" + id.slug() + ".html");
  }

  static Permalink sheet(RecordId id, Language language) {
    return sheet(id, language.tag());
  }

  /** In a folder that is named for all languages: {@code kk-en/cases/omar-case-sheet.html}. */
  static Permalink parallelSheet(RecordId id, List<Language> languages) {
    return sheet(id, languages.stream().map(Language::tag).collect(Collectors.joining("-")));
  }

  static Permalink booklet(Language language) {
    return new Permalink(language + "/booklet.html");
  }

  private static Permalink sheet(RecordId id, String folder) {
    return new Permalink(folder + "/" + id.kind().folder() + "/" + id.slug() + "-sheet.html");
  }
}
