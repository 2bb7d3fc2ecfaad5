package derek.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF as PDF/A-3 (ISO 19005-3) asks: each associated with the document. */
final class PdfAttachments {
  private PdfAttachments() {}

  static void add(Sheet sheet, Calendar date, PDDocument pdf) throws IOException {
    if (sheet.attachments().isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> names = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment each : sheet.attachments()) {
      PDComplexFileSpecification file = file(each, date, pdf);
      names.put(each.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(names);
    PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    dictionary.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(dictionary);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification file(
      Attachment attachment, Calendar date, PDDocument pdf) throws IOException {
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    embedded.setSubtype(attachment.mediaType());
    embedded.setSize(attachment.bytes().length);
    embedded.setCreationDate(date);
    embedded.setModDate(date);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
    return file;
  }
}
