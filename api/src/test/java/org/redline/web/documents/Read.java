package org.redline.web.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens Word files again. */
public final class Read {
  private Read() {}

  public static String text(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The XML of the headers. */
  static String header(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getHeaderList().stream()
          .map(header -> header._getHdrFtr().xmlText())
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The heads of the tables: cells in order. */
  static List<String> cells(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .flatMap(row -> row.getTableCells().stream())
          .map(cell -> cell.getText())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
