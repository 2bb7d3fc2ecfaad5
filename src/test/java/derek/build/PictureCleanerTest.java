package derek.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import derek.diagnostic.Diagnostic;
import derek.output.OutputFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts secrets beside pictures, and looks whether anything of them would be published. */
class PictureCleanerTest {
  private static final byte[] SECRET = "GPS 43.238 N 76.889 E secret".getBytes(UTF_8);

  @Test
  void takesOutWhatAJpegTells() throws IOException {
    byte[] plain = drawn("jpg");
    byte[] told =
        join(
            part(plain, 0, 2),
            segment(0xE1, join("Exif\0\0".getBytes(ISO_8859_1), tiff(1), SECRET)),
            segment(0xE1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1), SECRET)),
            segment(0xED, join("Photoshop 3.0\0".getBytes(ISO_8859_1), SECRET)),
            segment(0xE2, join("MPF\0".getBytes(ISO_8859_1), SECRET)),
            segment(0xFE, SECRET),
            part(plain, 2, plain.length),
            SECRET);
    byte[] clean = cleaned("assets/a.jpg", told);
    assertThat(text(clean)).doesNotContain("secret", "Exif", "Photoshop", "ns.adobe.com");
    assertThat(clean).isEqualTo(plain);
    assertThat(pixels(clean)).isEqualTo(pixels(told));
  }

  @Test
  void takesOutWhatAPngTells() throws IOException {
    byte[] plain = drawn("png");
    int head = 8 + 25;
    byte[] told =
        join(
            part(plain, 0, head),
            chunk("tEXt", SECRET),
            chunk("iTXt", SECRET),
            chunk("eXIf", SECRET),
            chunk("tIME", new byte[7]),
            chunk("seCr", SECRET),
            part(plain, head, plain.length),
            SECRET);
    byte[] clean = cleaned("assets/a.PNG", told);
    assertThat(clean).isEqualTo(plain);
    assertThat(pixels(clean)).isEqualTo(pixels(told));
  }

  @Test
  void takesOutWhatAWebPTells() {
    byte[] extended = {0x2C, 0, 0, 0, 9, 0, 0, 9, 0, 0};
    byte[] still = {0x24, 0, 0, 0, 9, 0, 0, 9, 0, 0};
    still[0] = 0x20;
    byte[] told =
        riff(
            riffChunk("VP8X", extended),
            riffChunk("VP8L", new byte[] {1, 2, 3}),
            riffChunk("EXIF", SECRET),
            riffChunk("XMP ", SECRET),
            riffChunk("seCr", SECRET));
    assertThat(cleaned("assets/a.webp", told))
        .isEqualTo(riff(riffChunk("VP8X", still), riffChunk("VP8L", new byte[] {1, 2, 3})));
  }

  @Test
  void refusesAPictureThatOnlyItsMetadataTurn() throws IOException {
    byte[] plain = drawn("jpg");
    byte[] turned =
        join(
            part(plain, 0, 2),
            segment(0xE1, join("Exif\0\0".getBytes(ISO_8859_1), tiff(6))),
            part(plain, 2, plain.length));
    assertThat(found("assets/a.jpg", turned))
        .singleElement()
        .satisfies(each -> assertThat(each.found()).contains("turn the picture itself"));
  }

  @Test
  void refusesAPictureThatUnfoldsWithoutEnd() {
    byte[] size = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000).array();
    byte[] bomb = join(part(pngHead(), 0, 8), chunk("IHDR", size), chunk("IEND", new byte[0]));
    assertThat(found("assets/a.png", bomb))
        .singleElement()
        .satisfies(each -> assertThat(each.found()).isEqualTo("50000 × 50000 pixels"));
  }

  /** Whatever is cut off or changed: a picture or a diagnostic, never an exception. */
  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void neverBreaksOnABrokenPicture(String format) throws IOException {
    byte[] plain = drawn(format);
    for (int i = 0; i < plain.length; i++) {
      clean("assets/a." + format, Arrays.copyOf(plain, i));
      byte[] other = plain.clone();
      other[i] ^= (byte) 0xFF;
      clean("assets/a." + format, other);
    }
    assertThat(found("assets/a." + format, Arrays.copyOf(plain, plain.length / 2)))
        .extracting(Diagnostic::code)
        .containsExactly("picture-format");
  }

  @ParameterizedTest
  @CsvSource({"a.heic", "a.gif", "a.tiff", "a.avif", "A.BMP"})
  void refusesWhatItCannotClean(String name) {
    assertThat(found("assets/" + name, SECRET))
        .extracting(Diagnostic::code)
        .containsExactly("picture-format");
  }

  @Test
  void asksForALicence() throws IOException {
    OutputFile picture = new OutputFile("assets/a.png", drawn("png"));
    assertThat(PictureCleaner.clean(List.of(picture)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("picture-licence");
    OutputFile empty = new OutputFile("assets/a.png.license", new byte[0]);
    assertThat(PictureCleaner.clean(List.of(picture, empty)).diagnostics()).hasSize(1);
  }

  @Test
  void leavesOtherFilesAlone() {
    OutputFile style = new OutputFile("assets/site.css", SECRET);
    PictureCleaner.Cleaned cleaned = PictureCleaner.clean(List.of(style));
    assertThat(cleaned.files()).containsExactly(style);
    assertThat(cleaned.diagnostics()).isEmpty();
  }

  private static List<Diagnostic> found(String path, byte[] bytes) {
    return clean(path, bytes).diagnostics();
  }

  private static byte[] cleaned(String path, byte[] bytes) {
    PictureCleaner.Cleaned cleaned = clean(path, bytes);
    assertThat(cleaned.diagnostics()).isEmpty();
    return cleaned.files().get(0).bytes();
  }

  private static PictureCleaner.Cleaned clean(String path, byte[] bytes) {
    String licence = "SPDX-FileCopyrightText: 2020 A. Sample\nSPDX-License-Identifier: CC-BY-4.0\n";
    return PictureCleaner.clean(
        List.of(
            new OutputFile(path, bytes),
            new OutputFile(path + ".license", licence.getBytes(UTF_8))));
  }

  private static byte[] drawn(String format) throws IOException {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawString("Дерек", 2, 12);
    image.setRGB(3, 3, Color.ORANGE.getRGB());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] pngHead() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  }

  private static List<Integer> pixels(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    List<Integer> pixels = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        pixels.add(image.getRGB(x, y));
      }
    }
    return pixels;
  }

  private static byte[] segment(int marker, byte[] content) {
    byte[] length = ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array();
    return join(new byte[] {(byte) 0xFF, (byte) marker}, length, content);
  }

  /** An image file directory whose one entry is the orientation. */
  private static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM\0*".getBytes(ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] body = join(type.getBytes(ISO_8859_1), content);
    CRC32 check = new CRC32();
    check.update(body);
    return join(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        body,
        ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] riffChunk(String type, byte[] content) {
    byte[] size =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array();
    return join(type.getBytes(ISO_8859_1), size, content, new byte[content.length & 1]);
  }

  private static byte[] riff(byte[]... chunks) {
    byte[] body = join("WEBP".getBytes(ISO_8859_1), join(chunks));
    byte[] size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length).array();
    return join("RIFF".getBytes(ISO_8859_1), size, body);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] each : parts) {
      out.writeBytes(each);
    }
    return out.toByteArray();
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
