package org.redline.web.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database, those that others refer to first: those of the schema that a name
 * without a schema means on this connection, into which Flyway puts them.
 */
final class Tables {
  private static final String HISTORY = "flyway_schema_history";
  private static final String[] TABLE = {"TABLE", "BASE TABLE"};

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /**
   * A column.
   *
   * @param counted whether the database itself counts its values up
   */
  record Column(String name, ColumnKind kind, boolean counted) {}

  /** Whether the database has no table at all. */
  boolean isEmpty() throws SQLException {
    return names().isEmpty();
  }

  /** Whether the program has put its tables here. */
  boolean areMade() throws SQLException {
    return names().contains(HISTORY);
  }

  /** Names of the tables with data, in an order in which their rows can be put in. */
  List<String> inOrder() throws SQLException {
    Set<String> left = names();
    left.remove(HISTORY);
    Map<String, Set<String>> needs = new TreeMap<>();
    for (String table : left) {
      needs.put(table, referred(table));
    }
    Set<String> ordered = new LinkedHashSet<>();
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .filter(table -> ordered.containsAll(needs.getOrDefault(table, Set.of())))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables refer to each other: " + left));
      ordered.add(next);
      left.remove(next);
    }
    return List.copyOf(ordered);
  }

  private Set<String> names() throws SQLException {
    Set<String> names = new TreeSet<>();
    String schema = connection.getSchema();
    if (schema == null) {
      return names; // none that the connection names is there
    }
    try (ResultSet rows = connection.getMetaData().getTables(null, only(schema), "%", TABLE)) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  /** A pattern that means this name and no similar one. */
  private String only(@Nullable String name) throws SQLException {
    String escape = connection.getMetaData().getSearchStringEscape();
    return String.valueOf(name).replace("_", escape + "_").replace("%", escape + "%");
  }

  /** Other tables that rows of this one refer to. */
  private Set<String> referred(String table) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
      while (rows.next()) {
        names.add(rows.getString("PKTABLE_NAME"));
      }
    }
    names.remove(table);
    return names;
  }

  /** The columns of a table. */
  List<Column> columns(String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    String schema = only(connection.getSchema());
    try (ResultSet rows = connection.getMetaData().getColumns(null, schema, only(table), "%")) {
      while (rows.next()) {
        ColumnKind kind = ColumnKind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"));
        boolean counted = "YES".equals(rows.getString("IS_AUTOINCREMENT"));
        columns.add(new Column(rows.getString("COLUMN_NAME"), kind, counted));
      }
    }
    return columns;
  }

  /** The columns of a table's primary key. */
  List<String> key(String table) throws SQLException {
    Map<Integer, String> key = new TreeMap<>();
    String schema = connection.getSchema();
    try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, schema, table)) {
      while (rows.next()) {
        key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(key.values());
  }

  /** Number and hash of the last entry of the journal; nothing where it has none. */
  String journalEnd() throws SQLException {
    String sql = "select number, hash from journal order by number desc limit 1";
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) + ":" + row.getString(2) : "";
    }
  }

  /** Version of the tables, as Flyway counts it. */
  String version() throws SQLException {
    String sql =
        "select version from "
            + HISTORY
            + " where success and version is not null order by installed_rank desc limit 1";
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
