package org.redline.web.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Makes a shipped template, a Word file, from its plain text in {@code templates/}. The mark at the
 * beginning of a line says what it is; {@code templates/README.md} lists the marks. Page and
 * letters are those of official papers (GB/T 9704).
 */
final class Layout {
  private static final int BODY = 16;
  private static final int TABLE = 12;
  private static final int SMALL = 10;
  private static final int INDENT = 640;
  private static final double SPACING = 1.4;

  private final XWPFDocument document = new XWPFDocument();
  private final List<String> rows = new ArrayList<>();

  private Layout() {}

  /** The Word file of a text. */
  static byte[] docx(String text) {
    Layout layout = new Layout();
    layout.page();
    text.lines().forEach(layout::line);
    layout.table();
    return layout.bytes();
  }

  /** A4 with the margins of official papers, in twentieths of a point. */
  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(2098));
    margins.setBottom(BigInteger.valueOf(1984));
    margins.setLeft(BigInteger.valueOf(1588));
    margins.setRight(BigInteger.valueOf(1474));
  }

  private void line(String line) {
    if (!line.isEmpty() && "|+*".indexOf(line.charAt(0)) >= 0) {
      rows.add(line);
      return;
    }
    table();
    String rest = line.length() > 1 ? line.substring(2) : "";
    switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '~' -> paragraph(rest, ParagraphAlignment.CENTER, Letters.OFFICE);
      case '^' -> paragraph(rest, ParagraphAlignment.CENTER, Letters.TITLE);
      case '#' -> paragraph(rest, ParagraphAlignment.CENTER, Letters.BODY);
      case '<' -> paragraph(rest, ParagraphAlignment.LEFT, Letters.BODY);
      case '>' -> paragraph(rest, ParagraphAlignment.RIGHT, Letters.BODY);
      case '!' -> paragraph(rest, ParagraphAlignment.LEFT, Letters.SMALL);
      default ->
          paragraph(line, ParagraphAlignment.BOTH, Letters.BODY).setIndentationFirstLine(INDENT);
    }
  }

  private XWPFParagraph paragraph(String text, ParagraphAlignment alignment, Letters letters) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBetween(SPACING);
    write(paragraph, text, letters);
    return paragraph;
  }

  private void table() {
    if (!rows.isEmpty()) {
      LayoutTable.add(document, rows);
      rows.clear();
    }
  }

  static void write(XWPFParagraph paragraph, String text, Letters letters) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(letters.size);
    run.setBold(letters.bold);
    CTFonts fonts = run.getCTR().getRPr().addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia(letters.font);
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packing.steady(out.toByteArray(), Packing.FIRST_DAY);
  }

  /** Letters of a part; the names of the fonts are those of official papers in Word. */
  enum Letters {
    OFFICE("宋体", 18, Weight.BOLD),
    TITLE("宋体", 22, Weight.BOLD),
    BODY("仿宋_GB2312", Layout.BODY, Weight.PLAIN),
    LABEL("黑体", TABLE, Weight.PLAIN),
    CELL("仿宋_GB2312", TABLE, Weight.PLAIN),
    SMALL("仿宋_GB2312", Layout.SMALL, Weight.PLAIN);

    private final String font;
    private final int size;
    private final boolean bold;

    Letters(String font, int size, Weight weight) {
      this.font = font;
      this.size = size;
      this.bold = weight == Weight.BOLD;
    }
  }

  private enum Weight {
    PLAIN,
    BOLD
  }
}
