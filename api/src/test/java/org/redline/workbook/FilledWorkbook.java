package org.redline.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as somebody might fill it in: headers in row 1, rows below. */
final class FilledWorkbook {
  static final String FIRM = "91420103720552964J";

  private final Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();

  /** One with a firm. */
  static FilledWorkbook ofFirm() {
    return new FilledWorkbook()
        .sheet("企业", List.of("统一社会信用代码", "名称", "行政区划代码"), List.of(FIRM, "甲厂", "420606"));
  }

  /** Adds a sheet of texts and numbers; an empty text is an empty cell. */
  FilledWorkbook sheet(String name, List<String> headers, List<?>... rows) {
    sheets.put(
        name,
        page -> {
          fill(page, 0, headers);
          for (int r = 0; r < rows.length; r++) {
            fill(page, r + 1, rows[r]);
          }
        });
    return this;
  }

  /** Changes a sheet that was added. */
  FilledWorkbook with(String name, Consumer<Worksheet> change) {
    sheets.merge(name, change, Consumer::andThen);
    return this;
  }

  private static void fill(Worksheet page, int row, List<?> cells) {
    for (int c = 0; c < cells.size(); c++) {
      Object value = cells.get(c);
      if (value instanceof Number number) {
        page.value(row, c, number);
      } else if (value instanceof Boolean truth) {
        page.value(row, c, truth);
      } else if (!value.equals("")) {
        page.value(row, c, value.toString());
      }
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Workbook book = new Workbook(out, "test", "1.0");
      sheets.forEach((name, fill) -> fill.accept(book.newWorksheet(name)));
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
