package org.redline.report;

import java.util.List;

/** A part of a report as a person reads it, before it has a layout. */
sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for a report, 2 for a section, 3 for a group
   */
  record Heading(int level, String text) implements Block {}

  /**
   * A paragraph by itself.
   *
   * @param apart whether it belongs to nothing above it
   */
  record Paragraph(String text, boolean apart) implements Block {
    Paragraph(String text) {
      this(text, false);
    }
  }

  /**
   * A finding or an action.
   *
   * @param title what it is, with its number
   * @param rows what there is to say about it
   */
  record Entry(String title, List<Row> rows) implements Block {
    public Entry {
      rows = List.copyOf(rows);
    }
  }

  /** A list of things, each said in one line. */
  record Lines(List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Something about an entry.
   *
   * @param label what the lines are; empty where they speak for themselves
   */
  record Row(String label, List<String> lines) {
    public Row {
      lines = List.copyOf(lines);
    }

    static Row of(String label, String line) {
      return new Row(label, List.of(line));
    }
  }
}
