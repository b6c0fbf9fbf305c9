package org.redline.web.documents;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/**
 * A table of a template: rows of labels and fields, then, if there is one, a list with its heads.
 * The last cell of a row of labels and fields reaches to the right edge.
 */
final class LayoutTable {
  /** Widths of label, field, label, field, in twentieths of a point. */
  private static final int[] PAIRS = {1750, 2700, 1750, 2644};

  private static final int WIDTH = Arrays.stream(PAIRS).sum();

  private LayoutTable() {}

  static void add(XWPFDocument document, List<String> lines) {
    List<String> pairs = lines.stream().filter(line -> line.startsWith("|")).toList();
    List<String> listed = lines.stream().filter(line -> !line.startsWith("|")).toList();
    if (!pairs.isEmpty()) {
      XWPFTable table = table(document);
      pairs.forEach(line -> pairs(table.createRow(), cells(line.replaceAll("^\\||\\|$", ""))));
      table.removeRow(0);
    }
    if (!listed.isEmpty()) {
      document.createParagraph();
      list(table(document), listed.get(0), listed.get(1));
    }
  }

  private static XWPFTable table(XWPFDocument document) {
    XWPFTable table = document.createTable();
    table.setWidth(WIDTH);
    table.setTableAlignment(TableRowAlign.CENTER);
    return table;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static void pairs(XWPFTableRow row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = i == 0 ? row.getCell(0) : row.createCell();
      int spanned = i == texts.size() - 1 ? PAIRS.length - i : 1;
      int width = Arrays.stream(PAIRS, i, i + spanned).sum();
      fill(cell, texts.get(i), width, i % 2 == 0 ? Layout.Letters.LABEL : Layout.Letters.CELL);
      if (spanned > 1) {
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(spanned));
      }
    }
  }

  /** Heads, with the name of the list in the first, and the row that is repeated. */
  private static void list(XWPFTable table, String heads, String row) {
    List<String> names = cells(heads.substring(1));
    List<String> parts = cells(row.substring(1));
    XWPFTableRow head = table.getRow(0);
    XWPFTableRow item = table.createRow();
    for (int i = 0; i < names.size(); i++) {
      String name = i == 0 ? "{{" + parts.get(0) + "}}" + names.get(0) : names.get(i);
      int width = i == 0 ? 800 : (WIDTH - 800) / (names.size() - 1);
      fill(i == 0 ? head.getCell(0) : head.createCell(), name, width, Layout.Letters.LABEL);
      XWPFTableCell cell = i < item.getTableCells().size() ? item.getCell(i) : item.createCell();
      fill(cell, parts.get(i + 1), width, Layout.Letters.CELL);
    }
  }

  private static void fill(XWPFTableCell cell, String text, int width, Layout.Letters letters) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    properties.addNewTcW().setW(BigInteger.valueOf(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    String[] lines = text.split("<br>", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
      Layout.write(paragraph, lines[i], letters);
    }
  }
}
