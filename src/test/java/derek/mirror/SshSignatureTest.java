package derek.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads signatures that {@code ssh-keygen -Y sign} made: {@code src/test/resources/signature}. */
class SshSignatureTest {
  private static final Path FOLDER = Path.of("src/test/resources/signature");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "good.sig, GOOD",
    "good-sha256.sig, GOOD",
    "other-purpose.sig, BAD",
    "other-key.sig, OTHER_KEY",
    "rsa.sig, UNREADABLE",
    "manifest.json, UNREADABLE"
  })
  void tellsWhoseSignatureItIs(String signature, SignatureCheck expected) throws IOException {
    for (String keys : List.of("editor.pub", "allowed_signers")) {
      assertThat(SshSignature.check(bytes("manifest.json"), bytes(signature), text(keys)))
          .as(keys)
          .isEqualTo(expected);
    }
  }

  @Test
  void isOfTheseBytesAlone() throws IOException {
    byte[] message = bytes("manifest.json");
    for (int i = 0; i < message.length; i++) {
      byte[] other = message.clone();
      other[i] ^= 1;
      assertThat(SshSignature.check(other, bytes("good.sig"), text("editor.pub")))
          .isEqualTo(SignatureCheck.BAD);
    }
  }

  /** Whatever letter of it is another, it does not hold, and nothing breaks. */
  @Test
  void noChangedSignatureHolds() throws IOException {
    String signature = text("good.sig");
    for (int i = 0; i < signature.length(); i++) {
      char letter = signature.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        String other =
            signature.substring(0, i) + (letter == 'A' ? 'B' : 'A') + signature.substring(i + 1);
        assertThat(
                SshSignature.check(
                    bytes("manifest.json"),
                    other.getBytes(StandardCharsets.US_ASCII),
                    text("editor.pub")))
            .as("at %d", i)
            .isNotIn(SignatureCheck.GOOD, SignatureCheck.MISSING);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# ssh-ed25519 AAAA", "ssh-rsa AAAA", "ssh-ed25519 AAAA", "ssh-ed25519"})
  void whatIsNoKeyVouchesForNothing(String keys) throws IOException {
    assertThat(SshSignature.hasKey(keys)).isFalse();
    assertThat(SshSignature.check(bytes("manifest.json"), bytes("good.sig"), keys))
        .isNotEqualTo(SignatureCheck.GOOD);
  }

  /** As docs/deploying.md says, with the program that is installed here. */
  @Test
  void readsWhatIsSignedHere() throws IOException, InterruptedException {
    Path key = folder.resolve("key");
    assumeTrue(
        runs("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()),
        "SKIPPED: no ssh-keygen here");
    Path site = Files.createDirectories(folder.resolve("site"));
    Path manifest = Files.write(site.resolve("manifest.json"), bytes("manifest.json"));
    assertThat(SiteCopy.at(site).checkSignature(Files.readString(folder.resolve("key.pub"))))
        .isEqualTo(SignatureCheck.MISSING);
    assertThat(runs("ssh-keygen", "-Y", "sign", "-n", "derek", "-f", key.toString(), manifest + ""))
        .isTrue();
    assertThat(SiteCopy.at(site).checkSignature(Files.readString(folder.resolve("key.pub"))))
        .isEqualTo(SignatureCheck.GOOD);
    assertThat(SiteCopy.compare(site).orElseThrow().isSame()).isTrue();
  }

  private boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(file));
  }

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
