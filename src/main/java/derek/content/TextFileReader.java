package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.LineIndex;
import derek.diagnostic.SourcePosition;
import derek.model.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a content file as UTF-8, and refuses what would do harm later: files of no reasonable size,
 * a byte order mark, other encodings, text that is not NFC, characters that nobody sees ({@link
 * VisibleText}). Line ends of every system are read as line feeds.
 */
final class TextFileReader {
  /** The largest content file that is read, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  private TextFileReader() {}

  /** The text, or empty where it cannot be used; what is wrong is added to the diagnostics. */
  static Optional<TextFile> read(Path file, String name, List<Diagnostic> diagnostics) {
    return read(file, name, MAX_BYTES, diagnostics);
  }

  /** As {@link #read(Path, String, List)}, with another limit than a record's, in bytes. */
  static Optional<TextFile> read(Path file, String name, int limit, List<Diagnostic> diagnostics) {
    byte[] bytes;
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        diagnostics.add(notAFile(name));
        return Optional.empty();
      }
      long size = attributes.size();
      if (size > limit) {
        diagnostics.add(tooLarge(name, size, limit));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      diagnostics.add(notAFile(name));
      return Optional.empty();
    } catch (IOException e) {
      diagnostics.add(unreadable(name, e));
      return Optional.empty();
    }
    return decode(bytes, name, diagnostics).filter(text -> isClean(text, diagnostics));
  }

  private static Diagnostic tooLarge(String name, long size, int limit) {
    return Diagnostic.error(
            "file-too-large", SourcePosition.startOf(name), "this file is too large for a record")
        .expected("at most " + limit / 1024 + " KiB", size / 1024 + " KiB")
        .hint("keep pictures and documents outside content/");
  }

  private static Diagnostic notAFile(String name) {
    return Diagnostic.error(
            "unreadable-file", SourcePosition.ofFile(name), "a file is expected here")
        .expected("a file", "a folder, or nothing that can be read");
  }

  private static Diagnostic unreadable(String name, IOException e) {
    return Diagnostic.error(
            "unreadable-file", SourcePosition.ofFile(name), "this file cannot be read")
        .expected("a file that this user may read", e.getClass().getSimpleName());
  }

  private static Optional<TextFile> decode(
      byte[] bytes, String name, List<Diagnostic> diagnostics) {
    return Utf8Text.of(bytes, name, diagnostics)
        .map(text -> text.indexOf('\r') < 0 ? text : withLineFeeds(text))
        .map(text -> new TextFile(name, text, bytes));
  }

  /** Line ends of every system as line feeds, so that the same text has the same digest. */
  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isClean(TextFile file, List<Diagnostic> diagnostics) {
    String text = file.text();
    int conflict = MergeConflict.in(text);
    if (conflict >= 0) {
      diagnostics.add(MergeConflict.diagnostic(file, conflict));
      return false;
    }
    if (VisibleText.isCommon(text)) {
      return true;
    }
    int offset = VisibleText.firstForbidden(text);
    if (offset >= 0) {
      SourcePosition at = new LineIndex(file.path(), text).position(offset);
      diagnostics.add(forbidden(at, text.codePointAt(offset)));
      return false;
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      diagnostics.add(notComposed(file));
    }
    return true;
  }

  static Diagnostic forbidden(SourcePosition at, int point) {
    return Diagnostic.error(
            "forbidden-character",
            at,
            "a character that nobody can see, or that turns the direction of text, stands here")
        .expected("visible text", String.format(Locale.ROOT, "U+%04X", point))
        .hint("delete it: put the cursor before it and press Delete, or write the word again");
  }

  private static Diagnostic notComposed(TextFile file) {
    String text = file.text();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int offset = 0;
    int limit = Math.min(text.length(), composed.length());
    while (offset < limit && text.charAt(offset) == composed.charAt(offset)) {
      offset++;
    }
    SourcePosition at = new LineIndex(file.path(), text).position(Math.max(0, offset - 1));
    return notComposed(at);
  }

  static Diagnostic notComposed(SourcePosition at) {
    return Diagnostic.error(
            "not-composed",
            at,
            "a letter is written as two characters (a base letter and a combining mark)")
        .expected("text in Unicode's composed form (NFC)", null)
        .hint("type the letter again");
  }
}
