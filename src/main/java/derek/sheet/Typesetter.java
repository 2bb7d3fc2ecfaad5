package derek.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes PDFs with openhtmltopdf. For one thread. */
final class Typesetter {
  private static final float A4_WIDTH = 210;
  private static final float A4_HEIGHT = 297;
  private static final float PDF_VERSION = 1.7f;

  private final String styleSheet;
  private final ParsedFonts fonts;
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Typesetter(String styleSheet, ParsedFonts fonts) {
    XRLog.setLoggingEnabled(false);
    this.styleSheet = styleSheet;
    this.fonts = fonts;
  }

  /** What the fonts cannot show of a document, by code point, each with a word that has it. */
  NavigableMap<Integer, String> missing(PrintDocument document) {
    return document.missing(fonts);
  }

  Pdf set(Sheet sheet, PrintDocument document) {
    PdfMetadata metadata = PdfMetadata.of(sheet, document);
    PdfRendererBuilder builder = builder(document, sheet.address());
    try (PDDocument pdf = new PrintedPdf()) {
      fonts.addTo(builder, pdf);
      builder.usePDDocument(pdf);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        ColourProfiles.nameNoPlatform(pdf);
        metadata.addTo(pdf);
        PdfAttachments.add(sheet, metadata.date(), pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return new Pdf(bytes.toByteArray(), pdf.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(PrintDocument document, String address) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfVersion(PDF_VERSION);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(colours);
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useObjectDrawerFactory(new QrDrawer());
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(document.prepared(styleSheet), address);
    return builder;
  }
}
