package org.redline.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.vocabulary.Field;

/** Writes the rows of one sheet, under its headers. */
final class Tab {
  /** Rows of headers: Chinese, then English. */
  static final int HEADERS = 2;

  static final String DAY = "yyyy-mm-dd";

  private final Sheet sheet;
  private final List<Column> columns;
  private final Worksheet page;
  private int next = HEADERS;
  private @Nullable LocalDate asOf;

  Tab(Sheet sheet, Workbook book) {
    this.sheet = sheet;
    this.columns = sheet.columns();
    this.page = book.newWorksheet(sheet.name().zh());
  }

  void head(CodeLists codes) {
    new Heading(sheet, page, codes).write();
  }

  /** The day that the profile of the next row names. */
  void asOf(@Nullable LocalDate day) {
    asOf = day;
  }

  /** A record that belongs to {@code owners}, named from the firm down. */
  void row(Object fact, List<String> owners) {
    Set<List<Field>> written = new HashSet<>();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      if (column instanceof Column.Value value) {
        value(c, value, Paths.get(fact, value.path()), written);
      } else if (column instanceof Column.Rows rows) {
        rows(c, rows, Paths.get(fact, rows.path()), written);
      } else if (column instanceof Column.AsOf) {
        date(c, asOf);
      } else {
        page.value(next, c, file(Texts.cell(owners.get(c))));
      }
    }
    mark(fact, written);
    next++;
  }

  private void value(int c, Column.Value column, @Nullable Object value, Set<List<Field>> written) {
    if (value != null) {
      written.add(column.path());
      page.showColumn(c);
      cell(c, value);
    }
  }

  private void rows(int c, Column.Rows column, @Nullable Object list, Set<List<Field>> written) {
    if (list instanceof List<?> items) {
      written.add(column.path());
      page.value(next, c, items.isEmpty() ? Texts.NONE : Texts.SOME);
    }
  }

  /** A part of which nothing is known, but that there is one: its first cell says so. */
  private void mark(Object fact, Set<List<Field>> written) {
    List<List<Field>> inner = new ArrayList<>(sheet.parts());
    Collections.reverse(inner);
    for (List<Field> part : inner) {
      boolean silent = written.stream().noneMatch(path -> Paths.isWithin(part, path));
      if (silent && Paths.get(fact, part) != null) {
        int first = first(part);
        page.showColumn(first);
        page.value(next, first, Texts.UNKNOWN);
        written.add(((Column.Value) columns.get(first)).path());
      }
    }
  }

  private int first(List<Field> part) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c) instanceof Column.Value value && Paths.isWithin(part, value.path())) {
        return c;
      }
    }
    throw new IllegalArgumentException("a part without values: " + part);
  }

  private void cell(int c, Object value) {
    if (value instanceof LocalDate day) {
      date(c, day);
    } else if (value instanceof BigDecimal number) {
      number(c, number);
    } else if (value instanceof Integer number) {
      page.value(next, c, number);
    } else {
      page.value(next, c, file(text(value)));
    }
  }

  private void date(int c, @Nullable LocalDate day) {
    if (day != null) {
      page.value(next, c, day);
      page.style(next, c).format(DAY).set();
    }
  }

  /** A number that a spreadsheet would not keep to its last digit is written as text. */
  private void number(int c, BigDecimal number) {
    double near = number.doubleValue();
    if (new BigDecimal(Double.toString(near)).compareTo(number) == 0) {
      page.value(next, c, near);
    } else {
      page.value(next, c, number.toPlainString());
    }
  }

  private static String text(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? Texts.YES : Texts.NO;
    } else if (value instanceof Coded code) {
      return code.zh();
    } else if (value instanceof List<?> items) {
      return items.stream().allMatch(Coded.class::isInstance) && !items.isEmpty()
          ? String.join("\n", items.stream().map(item -> ((Coded) item).zh()).toList())
          : Texts.cell(items.stream().map(String::valueOf).toList());
    }
    return Texts.cell(value.toString());
  }

  private static String file(String text) {
    return Texts.escaped(text);
  }
}
