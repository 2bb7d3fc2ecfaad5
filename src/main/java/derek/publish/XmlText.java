package derek.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, each element on a line of its own. */
final class XmlText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  /** What writes a document's elements. */
  interface Content {
    void write(XMLStreamWriter writer) throws XMLStreamException;
  }

  private XmlText() throws XMLStreamException {
    writer =
        XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** The document as UTF-8. */
  static byte[] of(Content content) {
    try {
      XmlText text = new XmlText();
      text.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      newLine(text.writer);
      content.write(text.writer);
      newLine(text.writer);
      text.writer.writeEndDocument();
      text.writer.close();
      return text.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("an XML document could not be written", e);
    }
  }

  static void newLine(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeCharacters("\n");
  }

  /** An element with text alone. */
  static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
    newLine(writer);
    writer.writeStartElement(name);
    writer.writeCharacters(text);
    writer.writeEndElement();
  }
}
