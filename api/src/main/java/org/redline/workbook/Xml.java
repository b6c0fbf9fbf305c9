package org.redline.workbook;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of a part, from one element to the next; nothing outside the part is ever fetched. */
final class Xml {
  /** Characters of one text: more than any cell may hold. */
  private static final int LONGEST = 40_000;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  Xml(InputStream part) {
    try {
      this.reader = FACTORY.createXMLStreamReader(part);
    } catch (XMLStreamException e) {
      throw Refusal.of("file.broken");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes on to where an element begins or ends; false at the end of the part. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw Refusal.of("file.entities");
        } else if (isElement(event)) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw Refusal.of("file.broken");
    }
  }

  private static boolean isElement(int event) {
    return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
  }

  boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute of the element by its local name; null if it has none. */
  @Nullable String attribute(String name) {
    int count = reader.isStartElement() ? reader.getAttributeCount() : 0;
    for (int i = 0; i < count; i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text up to the end of the element, which holds no other. */
  String text() {
    StringBuilder text = new StringBuilder();
    try {
      while (reader.next() != XMLStreamConstants.END_ELEMENT) {
        if (reader.isStartElement()) {
          throw Refusal.of("file.broken");
        } else if (reader.isCharacters()) {
          text.append(reader.getText());
        }
        if (text.length() > LONGEST) {
          throw Refusal.of("file.text", LONGEST);
        }
      }
    } catch (XMLStreamException e) {
      throw Refusal.of("file.broken");
    }
    return text.toString();
  }
}
