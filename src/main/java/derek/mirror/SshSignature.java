package derek.mirror;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Signatures as {@code ssh-keygen -Y sign -n derek} makes them, by Ed25519 keys: format SSHSIG
 * (OpenSSH's PROTOCOL.sshsig), keys as RFC 8709 writes them. Only reads; a key that signs never
 * comes near this program.
 */
final class SshSignature {
  /** The purpose that a signature must name, so that none made for another can be passed off. */
  static final String NAMESPACE = "derek";

  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
  private static final String END = "-----END SSH SIGNATURE-----";
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final String ED25519 = "ssh-ed25519";
  private static final int KEY_LENGTH = 32;

  /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private final byte[] key;
  private final String namespace;
  private final byte[] reserved;
  private final String hash;
  private final byte[] signature;

  private SshSignature(ByteBuffer blob) {
    byte[] magic = new byte[MAGIC.length];
    blob.get(magic);
    require(Arrays.equals(magic, MAGIC) && blob.getInt() == 1);
    key = keyBytes(string(blob));
    namespace = text(string(blob));
    reserved = string(blob);
    hash = text(string(blob));
    ByteBuffer signed = ByteBuffer.wrap(string(blob));
    require(text(string(signed)).equals(ED25519));
    signature = string(signed);
    require(!blob.hasRemaining() && !signed.hasRemaining());
  }

  /**
   * Whether one of some keys signed a message.
   *
   * @param keys {@code ssh-ed25519 AAAA…} lines, as in {@code id_ed25519.pub}; also with a name
   *     before the key, as in {@code allowed_signers}
   */
  static SignatureCheck check(byte[] message, byte[] signature, String keys) {
    if (signature.length == 0) {
      return SignatureCheck.MISSING;
    }
    try {
      SshSignature parsed = parse(new String(signature, StandardCharsets.US_ASCII));
      if (publicKeys(keys).stream().noneMatch(each -> Arrays.equals(each, parsed.key))) {
        return SignatureCheck.OTHER_KEY;
      }
      return parsed.isOf(message) ? SignatureCheck.GOOD : SignatureCheck.BAD;
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      return SignatureCheck.UNREADABLE;
    }
  }

  /** Whether any of the lines is a key that can be used. */
  static boolean hasKey(String keys) {
    try {
      return !publicKeys(keys).isEmpty();
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      return false;
    }
  }

  private static SshSignature parse(String armoured) {
    String text = armoured.strip();
    require(text.startsWith(BEGIN) && text.endsWith(END));
    String base64 = text.substring(BEGIN.length(), text.length() - END.length());
    return new SshSignature(
        ByteBuffer.wrap(Base64.getDecoder().decode(base64.replaceAll("\\s", ""))));
  }

  private static List<byte[]> publicKeys(String keys) {
    List<byte[]> found = new ArrayList<>();
    for (String line : keys.lines().toList()) {
      List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
      int type = words.indexOf(ED25519);
      if (type >= 0 && type + 1 < words.size() && !line.startsWith("#")) {
        found.add(keyBytes(Base64.getDecoder().decode(words.get(type + 1))));
      }
    }
    return found;
  }

  /** The 32 bytes of a key (RFC 8709, section 4). */
  private static byte[] keyBytes(byte[] blob) {
    ByteBuffer buffer = ByteBuffer.wrap(blob);
    require(text(string(buffer)).equals(ED25519));
    byte[] bytes = string(buffer);
    require(bytes.length == KEY_LENGTH && !buffer.hasRemaining());
    return bytes;
  }

  private boolean isOf(byte[] message) {
    String algorithm = hash.equals("sha512") ? "SHA-512" : hash.equals("sha256") ? "SHA-256" : "";
    if (algorithm.isEmpty() || !namespace.equals(NAMESPACE)) {
      return false;
    }
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(message);
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(publicKey());
      verifier.update(signedData(digest));
      return verifier.verify(signature);
    } catch (GeneralSecurityException | IOException e) {
      return false; // a key or a signature that is none
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_LENGTH);
    System.arraycopy(key, 0, encoded, X509_HEAD.length, KEY_LENGTH);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private byte[] signedData(byte[] digest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.write(MAGIC);
    for (byte[] part :
        List.of(
            namespace.getBytes(StandardCharsets.UTF_8),
            reserved,
            hash.getBytes(StandardCharsets.UTF_8),
            digest)) {
      data.writeInt(part.length);
      data.write(part);
    }
    return bytes.toByteArray();
  }

  /** A length of four bytes, and as many bytes (RFC 4251, section 5). */
  private static byte[] string(ByteBuffer buffer) {
    int length = buffer.getInt();
    require(length >= 0 && length <= buffer.remaining());
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("no signature by an Ed25519 key");
    }
  }
}
