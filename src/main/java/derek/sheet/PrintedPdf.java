package derek.sheet;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF in the making. Each run of text on a page has a property list of its own, which ties it to
 * its place in the document's structure; PDFBox looks through all of the page's lists for one that
 * is the same before it adds another. There is none, and here it is not looked for.
 */
final class PrintedPdf extends PDDocument {
  @Override
  public void addPage(PDPage page) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new DistinctValues());
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    super.addPage(page);
  }

  private static final class DistinctValues extends COSDictionary {
    @Override
    public boolean containsValue(Object value) {
      return false;
    }
  }
}
