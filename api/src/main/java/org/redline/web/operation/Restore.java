package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Puts a backup into an empty database of either kind and into an empty data folder. */
final class Restore {
  private static final int AT_ONCE = 100;

  private final Archive archive;
  private final DataSource source;
  private final Path data;

  Restore(Archive archive, DataSource source, Path data) {
    this.archive = archive;
    this.source = source;
    this.data = data;
  }

  /** The latest version of the tables that this program knows. */
  static String latest() {
    var all = Flyway.configure().dataSource("jdbc:h2:mem:", "", "").load().info().all();
    return String.valueOf(all[all.length - 1].getVersion());
  }

  /**
   * Restores all, or nothing. The rows come behind the files that they refer to; until all is done,
   * a mark keeps the application from starting on less than all.
   *
   * @throws BackupRefused when there is something in the way
   */
  void run() throws SQLException, IOException {
    refuseOver();
    List<Path> written = new ArrayList<>();
    try {
      Unfinished.mark(data);
      written.add(Unfinished.in(data));
      migrate(archive.manifest().schema());
      files(written);
      rows();
      migrate("latest");
      Files.delete(Unfinished.in(data));
    } catch (SQLException | IOException | RuntimeException e) {
      undo(written);
      throw e;
    }
  }

  private void refuseOver() throws SQLException {
    try (Connection connection = source.getConnection()) {
      if (!new Tables(connection).isEmpty()) {
        throw Archive.refusal("restore.tables");
      }
    }
    for (Manifest.Part file : archive.manifest().files()) {
      if (Files.exists(data.resolve(file.name()))) {
        throw Archive.refusal("restore.file", data.resolve(file.name()));
      }
    }
  }

  private void migrate(String version) {
    Flyway.configure().dataSource(source).target(version).load().migrate();
  }

  private void undo(List<Path> written) throws IOException {
    Flyway.configure().dataSource(source).cleanDisabled(false).load().clean();
    for (Path file : written) {
      Files.deleteIfExists(file);
    }
  }

  private void rows() throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Tables tables = new Tables(connection);
      List<String> emptied = new ArrayList<>(tables.inOrder());
      Collections.reverse(emptied);
      for (String table : emptied) {
        execute(connection, "delete from " + table);
      }
      for (Manifest.Part table : archive.manifest().tables()) {
        rows(connection, table, tables.columns(table.name()));
      }
      if (!tables.journalEnd().equals(archive.manifest().journal())) {
        throw Archive.refusal("restore.journal", archive.manifest().journal());
      }
      connection.commit();
    }
  }

  private void rows(Connection connection, Manifest.Part table, List<Tables.Column> known)
      throws SQLException, IOException {
    List<Tables.Column> columns =
        table.columns().stream().map(name -> column(known, name)).toList();
    long rows = 0;
    try (PreparedStatement insert = connection.prepareStatement(insert(table));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(archive.rows(table), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        bind(insert, columns, Archive.values(line));
        insert.addBatch();
        rows++;
        if (rows % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    for (Tables.Column column : columns) {
      if (column.counted()) {
        countOn(connection, table.name(), column.name());
      }
    }
  }

  private static Tables.Column column(List<Tables.Column> known, String name) {
    return known.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  private static String insert(Manifest.Part table) {
    return "insert into "
        + table.name()
        + " ("
        + String.join(", ", table.columns())
        + ") overriding system value values ("
        + String.join(", ", Collections.nCopies(table.columns().size(), "?"))
        + ")";
  }

  private static void bind(
      PreparedStatement insert, List<Tables.Column> columns, List<@Nullable String> values)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).kind().bind(insert, i + 1, values.get(i));
    }
  }

  /** The next row gets a number that none has had. */
  private static void countOn(Connection connection, String table, String column)
      throws SQLException {
    long next;
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table)) {
      row.next();
      next = row.getLong(1);
    }
    execute(
        connection, "alter table " + table + " alter column " + column + " restart with " + next);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void files(List<Path> written) throws IOException {
    for (Manifest.Part part : archive.manifest().files()) {
      Path file = data.resolve(part.name());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      written.add(file);
      try (var content = archive.content(part)) {
        Files.copy(content, file);
      }
    }
  }
}
