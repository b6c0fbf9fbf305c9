package org.redline.web.operation;

import java.util.List;

/**
 * What a backup holds, so that a damaged one is found before anything is changed.
 *
 * @param format version of the form of backups
 * @param program version of the program that made it
 * @param schema version of the tables
 * @param madeAt when
 * @param journal number and hash of the last entry of the journal; empty where it has none
 * @param tables the tables, those that others refer to first
 * @param files files of the data folder
 */
record Manifest(
    int format,
    String program,
    String schema,
    String madeAt,
    String journal,
    List<Part> tables,
    List<Part> files) {
  static final int FORMAT = 1;
  static final String NAME = "manifest.json";
  static final String TABLES = "tables/";
  static final String FILES = "files/";

  Manifest {
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  /**
   * One entry of the archive.
   *
   * @param name name of the table, or path below the data folder
   * @param columns names of the columns; none of a file
   * @param rows how many rows it has; of a file, bytes
   * @param sha256 hash of its content
   */
  record Part(String name, List<String> columns, long rows, String sha256) {
    Part {
      columns = List.copyOf(columns);
    }
  }

  /** All rows of all tables. */
  long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }
}
