package org.redline.report;

import java.util.List;
import org.redline.text.Columns;

/** Rows in columns as wide as their widest cell; the last one is as long as it is. */
final class Table {
  private Table() {}

  static String of(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(Columns.padded(row.get(i), width(rows, i) + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> Columns.width(row.get(column))).max().orElse(0);
  }
}
