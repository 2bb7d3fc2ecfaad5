package derek.build;

import derek.diagnostic.Diagnostic;
import derek.diagnostic.Severity;
import derek.diagnostic.SourcePosition;
import derek.digest.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A build's report on disk, behind its own digest and the key that it holds for: a file that is
 * torn, changed, of another program or for another key is no file.
 */
final class ReportFile {
  private static final int DIGEST_LENGTH = 32;

  private final Path path;

  ReportFile(Path path) {
    this.path = path;
  }

  /** The report that was kept for a key, as if its build had written nothing. */
  Optional<BuildReport> read(String key) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      int length = bytes.length - DIGEST_LENGTH;
      if (length < 0
          || !Arrays.equals(
              sha256(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      return key.equals(text(in)) ? Optional.of(report(in)) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Keeps a report; where that is not possible, none is kept. */
  void write(String key, BuildReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      put(out, key);
      put(out, report);
      out.write(sha256(bytes.toByteArray(), bytes.size()));
      Path part = Files.createTempFile(path.getParent(), "part", "");
      Files.write(part, bytes.toByteArray());
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      delete();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      // It holds for its own key alone.
    }
  }

  private static void put(DataOutputStream out, BuildReport report) throws IOException {
    BuildReport.Figures figures = Objects.requireNonNull(report.figures(), "a built site");
    BuildReport.Written written = Objects.requireNonNull(report.written(), "a built site");
    for (int figure : numbers(figures)) {
      out.writeInt(figure);
    }
    out.writeInt(written.changed() + written.unchanged());
    out.writeInt(report.diagnostics().size());
    for (Diagnostic each : report.diagnostics()) {
      put(out, each);
    }
  }

  private static BuildReport report(DataInputStream in) throws IOException {
    BuildReport.Figures figures =
        new BuildReport.Figures(
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt());
    BuildReport.Written written = new BuildReport.Written(0, in.readInt(), 0, 0);
    int count = in.readInt();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      diagnostics.add(diagnostic(in));
    }
    return new BuildReport(BuildReport.Outcome.BUILT, diagnostics, figures, written, null, 0);
  }

  private static int[] numbers(BuildReport.Figures figures) {
    return new int[] {
      figures.records(),
      figures.drafts(),
      figures.languages(),
      figures.pages(),
      figures.citations(),
      figures.passages(),
      figures.sources(),
      figures.quotationsProven(),
      figures.quotationsUnproven(),
      figures.linksChecked()
    };
  }

  private static void put(DataOutputStream out, Diagnostic diagnostic) throws IOException {
    put(out, diagnostic.code());
    put(out, diagnostic.severity().name());
    put(out, diagnostic.position().file());
    out.writeInt(diagnostic.position().line());
    out.writeInt(diagnostic.position().column());
    put(out, diagnostic.message());
    putOrNull(out, diagnostic.expected());
    putOrNull(out, diagnostic.found());
    putOrNull(out, diagnostic.hint());
  }

  private static Diagnostic diagnostic(DataInputStream in) throws IOException {
    return new Diagnostic(
        text(in),
        Severity.valueOf(text(in)),
        new SourcePosition(text(in), in.readInt(), in.readInt()),
        text(in),
        textOrNull(in),
        textOrNull(in),
        textOrNull(in));
  }

  private static void putOrNull(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      put(out, text);
    }
  }

  private static @Nullable String textOrNull(DataInputStream in) throws IOException {
    return in.readBoolean() ? text(in) : null;
  }

  private static void put(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static byte[] sha256(byte[] bytes, int length) {
    MessageDigest digest = Sha256.newDigest();
    digest.update(bytes, 0, length);
    return digest.digest();
  }
}
