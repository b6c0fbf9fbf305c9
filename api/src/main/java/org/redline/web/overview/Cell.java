package org.redline.web.overview;

import java.util.Arrays;
import java.util.Optional;
import org.redline.batch.Counts.Table;

/**
 * A number in a table of a run, behind which there are firms.
 *
 * @param table the table
 * @param key which row: a rulebook, a provision, a sector or a region
 * @param outcome which column
 */
record Cell(Table table, String key, Outcome outcome) {
  /** The cell that an address names; empty if it names none. */
  static Optional<Cell> of(String table, String key, String outcome) {
    return Arrays.stream(Table.values())
        .filter(known -> known.code().equals(table))
        .findFirst()
        .flatMap(known -> Outcome.of(outcome).map(column -> new Cell(known, key, column)));
  }
}
