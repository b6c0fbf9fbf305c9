package org.redline.web.inspection;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of texts below a line of heads. Every cell is text, whatever it begins with: none is ever
 * worked out as a formula.
 */
final class Sheet {
  private static final int LONGEST = 32_000;
  private static final String TEXT = "@";

  private final Worksheet sheet;
  private int line;

  Sheet(Worksheet sheet, List<String> heads, List<Integer> widths) {
    this.sheet = sheet;
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    add(heads);
    sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor("DDE6EE").set();
    sheet.freezePane(0, 1);
  }

  void add(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(line, i, plain(cells.get(i)));
      sheet.style(line, i).format(TEXT).wrapText(true).verticalAlignment("top").set();
    }
    line++;
  }

  /** Without what a cell cannot hold. */
  private static String plain(String text) {
    String said =
        text.codePoints()
            .filter(Sheet::isWritten)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }

  private static boolean isWritten(int code) {
    boolean mark = Character.isISOControl(code) && code != '\n' && code != '\t';
    return !mark && !(code >= 0xD800 && code <= 0xDFFF) && code != 0xFFFE && code != 0xFFFF;
  }
}
