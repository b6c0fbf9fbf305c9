package org.redline.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.source.Place;
import org.redline.workbook.RawCell.Kind;

/** Reads the rows of one sheet, one after the other. */
final class SheetScan {
  /** Cells that are not empty, and rows with such cells, in all sheets together. */
  static final int MOST_CELLS = 1_000_000;

  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int LETTERS = 26;
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

  private final String name;
  private final Xml xml;
  private final List<String> shared;
  private final Listener listener;
  private int row;
  private int column;
  private int left;

  SheetScan(String name, Xml xml, List<String> shared, Listener listener) {
    this.name = name;
    this.xml = xml;
    this.shared = shared;
    this.listener = listener;
  }

  /** Hears what is found on sheets. */
  interface Listener {
    /** The cells of a row that are not empty, at least one, from the left. */
    void row(String sheet, List<RawCell> cells);

    /** Cells that are merged, such as A1:B2; told after the rows of the sheet. */
    void merged(String sheet, String range);
  }

  /** Reads the sheet, with so many cells left; gives how many are left then. */
  int run(int budget) {
    left = budget;
    while (xml.next()) {
      if (xml.begins("row")) {
        row();
      } else if (xml.begins("mergeCell")) {
        listener.merged(name, String.valueOf(xml.attribute("ref")));
      }
    }
    return left;
  }

  private void row() {
    row = number(xml.attribute("r"), row + 1);
    column = 0;
    List<RawCell> cells = new ArrayList<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        RawCell cell = cell();
        if (cell != null && !cell.isBlank()) {
          cells.add(cell);
        }
      }
    }
    left -= cells.size();
    if (left < 0) {
      throw Refusal.of("file.cells", MOST_CELLS);
    }
    if (!cells.isEmpty()) {
      listener.row(name, List.copyOf(cells));
    }
  }

  private static int number(@Nullable String text, int otherwise) {
    int number = text == null ? otherwise : text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > MOST_ROWS) {
      throw Refusal.of("file.broken");
    }
    return number;
  }

  private @Nullable RawCell cell() {
    place(xml.attribute("r"));
    String type = xml.attribute("t");
    String text = null;
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("v")) {
        text = xml.text();
      } else if (xml.begins("f")) {
        formula = true;
      } else if (xml.begins("is")) {
        text = rich(xml, "is");
      }
    }
    return text == null && !formula ? null : cell(type, text == null ? "" : text, formula);
  }

  private void place(@Nullable String address) {
    if (address == null) {
      column++;
      return;
    }
    Place at = start(name, address);
    if (at.line() != row || at.column() <= column || at.column() > MOST_COLUMNS) {
      throw Refusal.of("file.broken");
    }
    column = at.column();
  }

  /** The first cell of a range, or the cell that an address names. */
  static Place start(String sheet, String range) {
    Matcher parts = ADDRESS.matcher(range.split(":", 2)[0]);
    if (!parts.matches()) {
      throw Refusal.of("file.broken");
    }
    int column = 0;
    for (char letter : parts.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return new Place(sheet, Integer.parseInt(parts.group(2)), column);
  }

  private RawCell cell(@Nullable String type, String text, boolean formula) {
    return switch (type == null ? "n" : type) {
      case "n" -> raw(Kind.NUMBER, text, formula);
      case "s" -> raw(Kind.TEXT, shared(text), formula);
      case "str", "inlineStr" -> raw(Kind.TEXT, Texts.unescaped(text), formula);
      case "b" -> raw(Kind.BOOLEAN, text, formula);
      case "d" -> raw(Kind.DAY, text, formula);
      case "e" -> raw(Kind.ERROR, text, formula);
      default -> throw Refusal.of("file.broken");
    };
  }

  private RawCell raw(Kind kind, String text, boolean formula) {
    return new RawCell(row, column, kind, text, formula);
  }

  private String shared(String index) {
    int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    if (at >= shared.size()) {
      throw Refusal.of("file.broken");
    }
    return shared.get(at);
  }

  /** The text of an element in pieces of different looks, without what tells its pronunciation. */
  static String rich(Xml xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("rPh")) {
        spoken = true;
      } else if (xml.ends("rPh")) {
        spoken = false;
      } else if (xml.begins("t") && !spoken) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
