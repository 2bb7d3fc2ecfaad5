package derek.linkcheck;

import derek.linkcheck.Resolution.Defect;
import derek.linkcheck.extract.FileFacts;
import derek.linkcheck.url.WebUrl;
import org.jspecify.annotations.Nullable;

/** Finds the file of a path as a web server does, and says what keeps it from being found. */
final class PathFinder {
  private final SiteFiles files;
  private final UrlSpace space;
  private final LinkCheckOptions options;

  PathFinder(SiteFiles files, UrlSpace space, LinkCheckOptions options) {
    this.files = files;
    this.space = space;
    this.options = options;
  }

  /**
   * The file that answers.
   *
   * @param from the file that holds the link
   * @param path below the site's root, percent-decoded
   */
  Resolution find(FileFacts from, String path, WebUrl url, String raw) {
    FileFacts exact = files.at(path);
    if (exact != null) {
      return Resolution.found(exact, url);
    }
    boolean isFolder = url.path().endsWith("/");
    FileFacts index = files.indexOf(path.isEmpty() || isFolder ? path : path + "/");
    if (index != null) {
      return new Resolution(index, url, false, slashDefect(path, isFolder, raw));
    }
    FileFacts page = options.isHtmlSuffixOptional() ? files.at(path + ".html") : null;
    return page == null ? missing(from, path, url, raw) : Resolution.found(page, url);
  }

  private @Nullable Defect slashDefect(String path, boolean hasSlash, String raw) {
    SlashPolicy policy = options.slashPolicy();
    if (policy == SlashPolicy.REQUIRED && !hasSlash) {
      String message = "the server redirects a folder's address without a slash at its end";
      return new Defect(LinkRule.FOLDER_SLASH, message, withSlash(raw));
    }
    boolean named = raw.split("[?#]", 2)[0].endsWith("/");
    if (policy == SlashPolicy.FORBIDDEN && hasSlash && !path.isEmpty() && named) {
      String message = "the server redirects a folder's address with a slash at its end";
      return new Defect(LinkRule.FOLDER_SLASH, message, withoutSlash(raw));
    }
    return null;
  }

  private static String withSlash(String raw) {
    int end = pathEnd(raw);
    return raw.substring(0, end) + "/" + raw.substring(end);
  }

  private static String withoutSlash(String raw) {
    int end = pathEnd(raw);
    return raw.substring(0, end - 1) + raw.substring(end);
  }

  private static int pathEnd(String raw) {
    int end = 0;
    while (end < raw.length() && raw.charAt(end) != '?' && raw.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  private Resolution missing(FileFacts from, String path, WebUrl url, String raw) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    FileFacts file = files.at(bare);
    if (file != null) {
      String message = "“" + bare + "” is a file; a slash after it leads to nothing";
      return near(LinkRule.SLASH_AFTER_FILE, message, from, file, url, raw);
    }
    if (files.isFolder(bare)) {
      String message = "the folder “" + bare + "” has no index file";
      return Resolution.defect(url, new Defect(LinkRule.NO_INDEX_FILE, message, null));
    }
    String twin = files.lookAlike(bare);
    return twin == null ? broken(from, bare, url, raw) : lookAlike(from, bare, twin, url, raw);
  }

  private Resolution lookAlike(FileFacts from, String path, String twin, WebUrl url, String raw) {
    LinkRule rule = LetterFolding.difference(path, twin);
    String message =
        switch (rule) {
          case WRONG_CASE -> "the file is written “" + twin + "”, capitals count";
          case UNICODE_FORM -> "“" + twin + "” looks the same in another Unicode form";
          default ->
              "“"
                  + twin
                  + "” looks the same: "
                  + LetterFolding.nameDifference(path, twin).orElse("its letters differ");
        };
    FileFacts file = files.at(twin);
    FileFacts answering = file == null ? files.indexOf(twin + "/") : file;
    String folder = file == null && url.path().endsWith("/") ? "/" : "";
    Defect defect = new Defect(rule, message, spelled(raw, from, twin + folder));
    return new Resolution(answering, url, false, defect);
  }

  private Resolution broken(FileFacts from, String path, WebUrl url, String raw) {
    String near = nearest(path);
    String message = "no file “" + path + "” in the site";
    String suggestion = near == null ? null : spelled(raw, from, near);
    return Resolution.defect(url, new Defect(LinkRule.BROKEN_LINK, message, suggestion));
  }

  private @Nullable String nearest(String path) {
    boolean hasSuffix = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    if (hasSuffix) {
      return files.nearest(path);
    }
    String page = path + ".html";
    if (files.at(page) != null) {
      return page;
    }
    String near = files.nearest(page);
    String index = near == null ? files.nearest(path + "/" + options.indexFiles().get(0)) : near;
    return index == null ? files.nearest(path) : index;
  }

  private Resolution near(
      LinkRule rule, String message, FileFacts from, FileFacts file, WebUrl url, String raw) {
    String suggestion = spelled(raw.replaceFirst("/(?=$|[?#])", ""), from, file.path());
    return new Resolution(file, url, false, new Defect(rule, message, suggestion));
  }

  private String spelled(String raw, FileFacts from, String path) {
    return Spelling.like(raw, from, path, space, options.indexFiles());
  }
}
