package org.redline.workbook;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.redline.text.Bilingual;
import org.redline.text.Messages;

/** The first sheet: how to fill in the others, and which there are. */
final class Guide {
  static final String NAME = "说明";

  private static final Messages MESSAGES = Messages.of(Guide.class);
  private static final int LINES = 10;
  private static final double WIDTH = 90;
  private static final double NAMES = 32;

  private Guide() {}

  static void write(Workbook book, Sheets sheets) {
    Worksheet page = book.newWorksheet(NAME);
    page.width(0, NAMES);
    page.width(1, WIDTH);
    page.width(2, WIDTH);
    title(page, 0, MESSAGES.get("guide.title"));
    int row = 2;
    for (int line = 1; line <= LINES; line++) {
      Bilingual topic = MESSAGES.get("guide." + line + ".topic");
      Bilingual text = MESSAGES.get("guide." + line + ".text");
      line(page, row++, topic.zh(), text);
    }
    title(page, ++row, MESSAGES.get("guide.sheets"));
    for (Sheet sheet : sheets.all()) {
      line(page, ++row, sheet.name().zh(), about(sheet));
    }
  }

  private static Bilingual about(Sheet sheet) {
    String source = sheet.type().term().source();
    String law = source.isEmpty() ? "" : "（" + source + "）";
    return sheet
        .owner()
        .map(owner -> MESSAGES.get("guide.of", owner.name().zh(), sheet.name().en(), law))
        .orElseGet(() -> MESSAGES.get("guide.firms", sheet.name().en(), law));
  }

  private static void title(Worksheet page, int row, Bilingual text) {
    page.value(row, 0, text.zh());
    page.value(row, 2, text.en());
    page.range(row, 0, row, 2).style().bold().fontSize(14).set();
  }

  private static void line(Worksheet page, int row, String topic, Bilingual text) {
    page.value(row, 0, topic);
    page.value(row, 1, text.zh());
    page.value(row, 2, text.en());
    page.style(row, 0).bold().verticalAlignment("top").set();
    page.range(row, 1, row, 2).style().wrapText(true).verticalAlignment("top").set();
  }
}
