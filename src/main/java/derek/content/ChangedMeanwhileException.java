package derek.content;

/** A file was written to while a build was reading it: what it says now fits nothing else. */
final class ChangedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ChangedMeanwhileException(String file) {
    super(file + " was changed while the site was built; build again");
  }
}
