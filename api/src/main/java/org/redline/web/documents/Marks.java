package org.redline.web.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;

/**
 * Marks what must not be used: a void document, and a draft to which somebody must still agree. The
 * mark is on what is given out; the bytes that are kept stay as they are.
 */
final class Marks {
  private static final String RED = "C00000";
  private static final int LARGE = 22;

  private Marks() {}

  /** A document as it is given out. */
  static byte[] on(StoredDocument document, byte[] docx) {
    return switch (document.state()) {
      case FINAL -> docx;
      case VOID ->
          marked(docx, "作废", "作废（VOID）：" + Filling.text(document.voidReason()), document.dated());
      case DRAFT ->
          Catalogue.of(document.kindOf()).consent() == Catalogue.Consent.OFFICER
              ? docx
              : marked(docx, "草稿", "草稿（DRAFT）：未经批准，不得使用", document.dated());
    };
  }

  private static byte[] marked(byte[] docx, String across, String above, LocalDate day) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      above(document, above);
      document.createHeaderFooterPolicy().createWatermark(across);
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packing.steady(out.toByteArray(), day);
  }

  /** The first line of the first page, which every reader shows. */
  private static void above(XWPFDocument document, String text) {
    try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
      cursor.toFirstChild();
      XWPFParagraph paragraph = document.insertNewParagraph(cursor);
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = paragraph.createRun();
      run.setText(text);
      run.setBold(true);
      run.setColor(RED);
      run.setFontSize(LARGE);
    }
  }
}
