package org.redline.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Excerpt;
import org.redline.source.Node;
import org.redline.source.Place;
import org.redline.text.Nearest;

/** Reads one sheet: its headers, then a record from each row. */
final class SheetReader {
  private final Sheet sheet;
  private final boolean from1904;
  private final Complaints complaints;

  /** Columns by their place in the file, from 1. */
  private final Map<Integer, Column> columns = new HashMap<>();

  private final Set<Integer> unnamed = new HashSet<>();
  private final List<RowDraft> rows = new ArrayList<>();
  private boolean headed;
  private boolean usable;

  SheetReader(Sheet sheet, boolean from1904, Complaints complaints) {
    this.sheet = sheet;
    this.from1904 = from1904;
    this.complaints = complaints;
  }

  /** The records, in the order of the rows. */
  List<RowDraft> rows() {
    return rows;
  }

  void row(List<RawCell> cells) {
    if (!headed) {
      headed = true;
      usable = head(cells);
    } else if (usable && !isEnglish(cells)) {
      record(cells);
    }
  }

  private boolean head(List<RawCell> cells) {
    if (cells.get(0).row() != 1) {
      complaints.add(null, at(1, 1), "sheet.headless", sheet);
      return false;
    }
    cells.forEach(this::head);
    List<String> lacking =
        sheet.columns().stream()
            .filter(column -> Notes.isRequired(sheet, column))
            .filter(column -> !columns.containsValue(column))
            .map(column -> column.header().zh())
            .toList();
    if (!lacking.isEmpty()) {
      complaints.add(null, at(1, 1), "header.lacking", String.join("”“", lacking));
    }
    return lacking.isEmpty();
  }

  private void head(RawCell cell) {
    String text = cell.text().strip();
    Optional<Column> found = sheet.columns().stream().filter(c -> isNamed(c, text)).findFirst();
    if (found.isEmpty()) {
      List<String> known = sheet.columns().stream().map(c -> c.header().zh()).toList();
      String meant = Nearest.of(text, known).orElse("");
      String key = meant.isEmpty() ? "header.unknown" : "header.meant";
      complaints.add(null, at(cell), key, Excerpt.of(text), meant);
      unnamed.add(cell.column());
    } else if (columns.containsValue(found.get())) {
      complaints.add(null, at(cell), "header.twice", Excerpt.of(text));
      unnamed.add(cell.column());
    } else {
      columns.put(cell.column(), found.get());
    }
  }

  private static boolean isNamed(Column column, String text) {
    boolean path = column instanceof Column.Value value && Paths.text(value.path()).equals(text);
    return path || column.header().zh().equals(text) || column.header().en().equals(text);
  }

  /** The row below the headers that says them in English. */
  private boolean isEnglish(List<RawCell> cells) {
    return cells.get(0).row() == Tab.HEADERS
        && cells.stream()
            .anyMatch(
                cell -> {
                  Column column = columns.get(cell.column());
                  return column != null && column.header().en().equals(cell.text().strip());
                });
  }

  private void record(List<RawCell> cells) {
    cells.forEach(this::refuseUnnamed);
    List<RawCell> named = cells.stream().filter(c -> columns.containsKey(c.column())).toList();
    if (named.isEmpty()) {
      return;
    }
    List<String> owners = owners(named);
    if (owners.size() == sheet.keyCount()) {
      RowDraft row = new RowDraft(sheet, at(named.get(0).row(), 1), owners);
      String firm = firm(owners, named);
      named.forEach(cell -> fill(row, cell, firm));
      rows.add(row);
      if (row.firm().isEmpty()) {
        complaints.add(null, row.place(), "row.firm");
      }
    }
  }

  private void refuseUnnamed(RawCell cell) {
    if (!columns.containsKey(cell.column()) && unnamed.add(cell.column())) {
      complaints.add(null, at(cell), "cell.unnamed", Texts.address(1, cell.column()));
    }
  }

  /** What the row belongs to; fewer than there are columns for it when something is wrong. */
  private List<String> owners(List<RawCell> cells) {
    List<String> owners = new ArrayList<>();
    for (Column key : sheet.columns().subList(0, sheet.keyCount())) {
      RawCell cell = cell(key, cells);
      if (cell == null) {
        String firm = owners.isEmpty() ? null : owners.get(0);
        complaints.add(firm, at(cells.get(0).row(), place(key)), "row.owner", key.header().zh());
        return owners;
      }
      Optional<String> id = reader(key, cell, null).id();
      if (id.isEmpty()) {
        return owners;
      }
      owners.add(id.get());
    }
    return owners;
  }

  /** The firm whose problem it is if a cell of the row is wrong. */
  private @Nullable String firm(List<String> owners, List<RawCell> cells) {
    if (!owners.isEmpty()) {
      return owners.get(0);
    }
    RawCell cell = sheet.id().map(id -> cell(id, cells)).orElse(null);
    return cell == null || cell.formula() ? null : Texts.text(cell.text());
  }

  private @Nullable RawCell cell(Column column, List<RawCell> cells) {
    return cells.stream()
        .filter(cell -> column.equals(columns.get(cell.column())))
        .findFirst()
        .orElse(null);
  }

  private int place(Column column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(1);
  }

  private void fill(RowDraft row, RawCell cell, @Nullable String firm) {
    Column column = columns.get(cell.column());
    if (column instanceof Column.Value value) {
      Node node = reader(column, cell, firm).value(value.field());
      if (node != null) {
        row.put(value.path(), node);
      }
    } else if (column instanceof Column.AsOf) {
      row.asOf(reader(column, cell, firm).day());
    } else if (column instanceof Column.Rows several) {
      Boolean some = reader(column, cell, firm).some();
      if (some != null) {
        row.say(several.path(), some, at(cell));
      }
    }
  }

  private CellReader reader(Column column, RawCell cell, @Nullable String firm) {
    return new CellReader(
        column.header(),
        cell,
        at(cell),
        from1904,
        (key, arguments) -> complaints.add(firm, at(cell), key, arguments));
  }

  private Place at(RawCell cell) {
    return at(cell.row(), cell.column());
  }

  private Place at(int row, int column) {
    return new Place(sheet.name().zh(), row, column);
  }
}
