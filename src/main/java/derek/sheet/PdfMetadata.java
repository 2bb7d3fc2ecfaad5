package derek.sheet;

import derek.digest.Sha256;
import derek.site.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says of itself: in its information dictionary and, the same, in XMP (ISO 16684-1). The
 * dates are those of the content, so that the same content gives the same bytes.
 */
record PdfMetadata(String title, String description, String language, String day, long id) {

  static PdfMetadata of(Sheet sheet, PrintDocument document) {
    String digest = new Sha256().add(sheet.page().bytes()).hex();
    return new PdfMetadata(
        document.title(),
        document.description(),
        document.language(),
        document.day(),
        Long.parseUnsignedLong(digest.substring(0, 16), 16));
  }

  Calendar date() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(
        LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return date;
  }

  void addTo(PDDocument pdf) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(description);
    information.setCreator(Generator.NAME);
    information.setProducer(Generator.NAME);
    information.setCreationDate(date());
    information.setModificationDate(date());
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(id);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(language);
  }

  private String xmp() {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>%4$s</xmp:CreatorTool>
        <xmp:CreateDate>%5$sT00:00:00+00:00</xmp:CreateDate>
        <xmp:ModifyDate>%5$sT00:00:00+00:00</xmp:ModifyDate>
        <pdf:Producer>%4$s</pdf:Producer>
        <pdfaid:part>3</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(
            escape(title), escape(description), escape(language), escape(Generator.NAME), day);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
