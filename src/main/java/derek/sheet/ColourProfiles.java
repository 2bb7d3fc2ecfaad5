package derek.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The profiles of colours that a PDF carries. JDKs write the platform that they were made on into a
 * profile's head, which may be left empty (ICC.1:2022, 7.2.10).
 */
final class ColourProfiles {
  private static final int PLATFORM = 40;
  private static final int PLATFORM_END = 44;

  private ColourProfiles() {}

  /** Empties the platform, so that each JDK makes the same PDF. */
  static void nameNoPlatform(PDDocument pdf) throws IOException {
    for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
      COSStream stream = intent.getCOSObject().getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      byte[] profile;
      try (InputStream in = stream.createInputStream()) {
        profile = in.readAllBytes();
      }
      Arrays.fill(profile, PLATFORM, PLATFORM_END, (byte) 0);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(profile);
      }
    }
  }
}
