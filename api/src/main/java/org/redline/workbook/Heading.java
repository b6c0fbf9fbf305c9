package org.redline.workbook;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.redline.facts.Proof;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** The headers of a sheet, with notes, lists to drop down, and the form of what stands below. */
final class Heading {
  /** Rows that have lists to drop down. */
  private static final int LAST = 5_000;

  private static final String TEXT = "@";
  private static final String SHADE = "E9ECEF";
  private static final String KEY_SHADE = "FFF3CD";
  private static final double NARROW = 12;
  private static final double WIDE = 22;

  private final Sheet sheet;
  private final Worksheet page;
  private final CodeLists codes;

  Heading(Sheet sheet, Worksheet page, CodeLists codes) {
    this.sheet = sheet;
    this.page = page;
    this.codes = codes;
  }

  void write() {
    List<Column> columns = sheet.columns();
    for (int c = 0; c < columns.size(); c++) {
      head(c, columns.get(c));
      below(c, columns.get(c));
    }
    proofs(columns);
    page.freezePane(frozen(), Tab.HEADERS);
    page.rowHeight(0, 30);
  }

  /** Columns of proof are folded away, as few people fill them in. */
  private void proofs(List<Column> columns) {
    int start = -1;
    for (int c = 0; c <= columns.size(); c++) {
      boolean proof = c < columns.size() && isProof(columns.get(c));
      if (proof) {
        page.hideColumn(c);
        start = start < 0 ? c : start;
      } else if (start >= 0) {
        page.groupCols(start, c - 1);
        start = -1;
      }
    }
  }

  private static boolean isProof(Column column) {
    return column instanceof Column.Value value
        && value.path().stream().anyMatch(field -> field.valueClass() == Proof.class);
  }

  /** The columns that name a row stay in sight. */
  private int frozen() {
    return Math.max(1, sheet.keyCount());
  }

  private void head(int c, Column column) {
    boolean named = Notes.isRequired(sheet, column);
    page.value(0, c, column.header().zh());
    page.value(1, c, column.header().en());
    page.style(0, c).bold().wrapText(true).fillColor(named ? KEY_SHADE : SHADE).set();
    page.style(1, c).italic().fontColor("5C636A").fillColor(SHADE).set();
    page.comment(0, c, Notes.of(sheet, column));
    boolean text = column instanceof Column.Value value && value.field().kind() == ValueKind.TEXT;
    page.width(c, text || column instanceof Column.Key ? WIDE : NARROW);
  }

  private void below(int c, Column column) {
    if (column instanceof Column.Value value) {
      below(c, value.field());
    } else if (column instanceof Column.Rows) {
      choose(c, codes.of("SOME", List.of(Texts.SOME, Texts.NONE)));
    } else {
      page.style(c).format(column instanceof Column.AsOf ? Tab.DAY : TEXT).set();
    }
  }

  private void below(int c, Field field) {
    switch (field.elementKind()) {
      case TEXT -> page.style(c).format(TEXT).set();
      case DATE -> page.style(c).format(Tab.DAY).set();
      case BOOLEAN -> choose(c, codes.of("BOOLEAN", List.of(Texts.YES, Texts.NO)));
      case ENUM -> choose(c, field);
      default -> {}
    }
  }

  /** Of a list, one may choose the first and write others behind it. */
  private void choose(int c, Field field) {
    ListDataValidation list = choose(c, codes.of(field.valueClass()));
    if (field.kind() == ValueKind.LIST) {
      list.errorStyle(DataValidationErrorStyle.INFORMATION).showErrorMessage(false);
    }
  }

  private ListDataValidation choose(int c, Range words) {
    return page.range(Tab.HEADERS, c, LAST, c)
        .validateWithList(words)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true);
  }
}
