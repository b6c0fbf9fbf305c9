package org.redline.batch;

/** Where the numbers of a table lead to. */
@FunctionalInterface
public interface Links {
  /** Nowhere. */
  Links NONE = (table, key, column) -> "";

  /**
   * The address of what is behind a number; empty where there is nothing to be read.
   *
   * @param table name of the table
   * @param key which row
   * @param column which column, by the name of its verdict
   */
  String to(Counts.Table table, String key, String column);
}
