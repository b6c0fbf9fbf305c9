package org.redline.web.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.web.util.HtmlUtils;

/** Shows a Word file in a browser: its paragraphs and tables as they stand, all text escaped. */
final class Preview {
  private static final int LARGE = 18;
  private static final int SMALL = 11;

  private final StringBuilder html = new StringBuilder();

  private Preview() {}

  /** HTML without style, script or address. */
  static String html(byte[] docx) {
    Preview preview = new Preview();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      preview.body(document.getBodyElements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return preview.html.toString();
  }

  private void body(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String alignment = paragraph.getAlignment().name().toLowerCase(Locale.ROOT);
    String indent = paragraph.getIndentationFirstLine() > 0 ? " indent" : "";
    html.append("<p class=\"").append(alignment).append(indent).append(letters(paragraph));
    html.append("\">");
    for (XWPFRun run : paragraph.getRuns()) {
      run(run);
    }
    html.append("</p>\n");
  }

  private static String letters(XWPFParagraph paragraph) {
    Double size =
        paragraph.getRuns().isEmpty() ? null : paragraph.getRuns().get(0).getFontSizeAsDouble();
    if (size == null) {
      return "";
    }
    return size >= LARGE ? " large" : size <= SMALL ? " small" : "";
  }

  private void run(XWPFRun run) {
    String text = HtmlUtils.htmlEscape(run.text(), "UTF-8").replace("\n", "<br>");
    html.append(run.isBold() && !text.isEmpty() ? "<b>" + text + "</b>" : text);
  }

  private void table(XWPFTable table) {
    html.append("<table>\n");
    for (XWPFTableRow row : table.getRows()) {
      html.append("<tr>");
      row.getTableCells().forEach(this::cell);
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void cell(XWPFTableCell cell) {
    html.append("<td colspan=\"").append(span(cell)).append("\">");
    body(cell.getBodyElements());
    html.append("</td>");
  }

  private static int span(XWPFTableCell cell) {
    boolean spans = cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetGridSpan();
    BigInteger span = spans ? cell.getCTTc().getTcPr().getGridSpan().getVal() : BigInteger.ONE;
    return span.intValue();
  }
}
