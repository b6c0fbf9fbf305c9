package org.redline.web.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a Word document on A4, from its beginning to its end. */
final class Writing {
  private static final String FONT = "宋体";
  private static final int BODY = 11;
  private static final int SMALL = 10;
  private static final List<Integer> HEADINGS = List.of(18, 14, 12);

  /** Twentieths of a point: 210 by 297 mm, with 25 mm beside the text. */
  private static final long[] A4 = {11_906, 16_838, 1_417};

  private final XWPFDocument document = new XWPFDocument();

  Writing() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4[0]));
    size.setH(BigInteger.valueOf(A4[1]));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(A4[2]));
    margins.setRight(BigInteger.valueOf(A4[2]));
    margins.setTop(BigInteger.valueOf(A4[2]));
    margins.setBottom(BigInteger.valueOf(A4[2]));
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /** A heading; level 1 is the title. */
  void heading(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(level == 1 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    paragraph.setSpacingBefore(level == 1 ? 0 : 200);
    paragraph.setKeepNext(true);
    var properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    XWPFRun run = run(paragraph, text, HEADINGS.get(level - 1));
    run.setBold(true);
  }

  void paragraph(String text) {
    run(document.createParagraph(), text, BODY);
  }

  /** A line behind a label; nothing where there is nothing to say. */
  void labelled(String label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setIndentationLeft(400);
      paragraph.setSpacingAfter(20);
      run(paragraph, i == 0 ? label + "：" : "　　　", BODY).setBold(true);
      run(paragraph, lines.get(i), BODY);
    }
  }

  /** A table with a head on each page. */
  void table(List<String> heads, List<List<String>> rows) {
    XWPFTable table = document.createTable(1, heads.size());
    table.setWidth("100%");
    fill(table.getRow(0), heads, true);
    table.getRow(0).setRepeatHeader(true);
    for (List<String> row : rows) {
      XWPFTableRow line = table.createRow();
      line.setCantSplitRow(true);
      fill(line, row, false);
    }
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      run(cell.getParagraphs().get(0), cells.get(i), SMALL).setBold(bold);
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(text.replaceAll("\\p{Cc}", " "));
    return run;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
