package derek.output;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

/**
 * Why a site cannot be written, in words.
 *
 * @param name the output folder as its user calls it
 */
record OutputProblems(String name) {

  Diagnostic symbolicLink() {
    return notAFolder("the output is a symbolic link", "name the folder that it leads to");
  }

  Diagnostic file() {
    return notAFolder("the output is a file", "name a folder, or move the file away");
  }

  private Diagnostic notAFolder(String message, String hint) {
    return Diagnostic.error("output-not-a-folder", position(), message).hint(hint);
  }

  /** Files that no build wrote, in a folder without a site of ours. */
  Diagnostic notOurs(List<String> paths) {
    return foreign(paths).hint("name an empty folder, or move what is in this one away");
  }

  /** Files that no build wrote, beside a site of ours. */
  Diagnostic strangers(List<String> paths) {
    return foreign(paths).hint("move it away; what the site shall have goes into assets/");
  }

  private Diagnostic foreign(List<String> paths) {
    String others = paths.size() == 1 ? "" : " (and " + (paths.size() - 1) + " more)";
    return Diagnostic.error(
        "output-foreign-file",
        SourcePosition.ofFile(name + "/" + paths.get(0)),
        "not from a build, so the next site must not replace it" + others);
  }

  Diagnostic inUse(String holder) {
    String who = holder.isEmpty() ? "" : " (" + holder + ")";
    return Diagnostic.error("output-in-use", position(), "another build is at work here" + who)
        .hint("wait until it is done, or stop it");
  }

  Diagnostic notWritable(IOException failure) {
    return Diagnostic.error("output-not-writable", position(), "the site could not be written")
        .expected("a folder that may be written to, and room on the disk", reason(failure))
        .hint("the last site still stands; mend this and build again");
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    boolean hasReason = failure instanceof FileSystemException each && each.getReason() != null;
    boolean isPlain = failure.getClass() == IOException.class && failure.getMessage() != null;
    return hasReason || isPlain ? String.valueOf(failure.getMessage()) : failure.toString();
  }

  private SourcePosition position() {
    return SourcePosition.ofFile(name);
  }
}
