package org.redline.workbook;

/**
 * A cell that is not empty, as the file holds it.
 *
 * @param row row, from 1
 * @param column column, from 1
 * @param kind what the file says it is
 * @param text its text or digits; of a formula, its last value
 * @param formula whether it is computed
 */
record RawCell(int row, int column, Kind kind, String text, boolean formula) {
  /** What a file says of a cell. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A day as text, of ISO 8601. */
    DAY,
    /** A computation that failed, such as {@code #N/A}. */
    ERROR
  }

  /** Whether it holds a text without anything to read. */
  boolean isBlank() {
    return !formula && text.isBlank();
  }
}
