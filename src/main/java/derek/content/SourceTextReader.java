package derek.content;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import derek.model.Archive;
import derek.model.Source;
import derek.model.SourceTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the full texts of sources from the editors' folder, which is no part of the project. */
public final class SourceTextReader {
  private SourceTextReader() {}

  /**
   * The texts that sources of the archive name and the folder holds.
   *
   * @param diagnostics a text whose digest is not the recorded one, or that cannot be read, is
   *     added here
   */
  public static SourceTexts read(Path folder, Archive archive, List<Diagnostic> diagnostics) {
    Map<String, SourceTexts.FullText> texts = new HashMap<>();
    for (Source source : archive.all(Source.class)) {
      Source.FullText named = source.text();
      if (named != null) {
        read(folder, named, texts, diagnostics);
      }
    }
    return new SourceTexts(texts);
  }

  private static void read(
      Path folder,
      Source.FullText named,
      Map<String, SourceTexts.FullText> texts,
      List<Diagnostic> diagnostics) {
    Path file = folder.resolve(named.file()).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      diagnostics.add(
          Diagnostic.warning(
                  "source-text-missing",
                  named.position(),
                  "the folder of source texts has no file “" + named.file() + "”")
              .hint("quotations from this source go unproven"));
      return;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String digest = Sha256.hex(bytes);
      if (!digest.equals(named.sha256())) {
        diagnostics.add(changed(named, digest));
      }
      texts.put(named.file(), new SourceTexts.FullText(digest, lines(bytes)));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
                  "unreadable-file",
                  SourcePosition.ofFile(named.file()),
                  "this source text cannot be read")
              .expected("a file that this user may read", e.getClass().getSimpleName()));
    }
  }

  private static Diagnostic changed(Source.FullText named, String digest) {
    return Diagnostic.error(
            "source-text-changed",
            named.position(),
            "the text “" + named.file() + "” is not the one that this record was made from")
        .expected("SHA-256 " + named.sha256(), digest)
        .hint(
            "compare the two texts; where the new one is right, look at each quotation and record its digest");
  }

  private static List<String> lines(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    new String(bytes, StandardCharsets.UTF_8).lines().forEach(lines::add);
    return lines;
  }
}
