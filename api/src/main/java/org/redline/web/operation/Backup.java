package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.redline.packed.ProgramVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is stored as one archive, in one form for both databases: the tables as they were
 * at one moment, row by row, and the files of the data folder.
 */
final class Backup {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int AT_ONCE = 100;

  private final Connection connection;
  private final ZipOutputStream zip;
  private final Tables tables;

  private Backup(Connection connection, OutputStream to) {
    this.connection = connection;
    this.zip = new ZipOutputStream(to, UTF_8);
    this.tables = new Tables(connection);
  }

  /**
   * Writes the archive.
   *
   * @param connection a connection that nothing was asked over yet
   * @throws BackupRefused when the tables of the program are not there
   */
  static Manifest write(Connection connection, DataFiles files, OutputStream to, Clock clock)
      throws SQLException, IOException {
    hold(connection);
    try {
      Backup backup = new Backup(connection, to);
      Manifest manifest = backup.write(files, OffsetDateTime.now(clock).toString());
      backup.zip.finish();
      return manifest;
    } finally {
      letGo(connection);
    }
  }

  /** From the first question on, the answers are those of one moment, whatever others write. */
  private static void hold(Connection connection) throws SQLException {
    boolean embedded = isEmbedded(connection);
    if (embedded) {
      execute(connection, "set lazy_query_execution true");
    }
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(
        embedded
            ? Connection.TRANSACTION_SERIALIZABLE // which H2 reads as a snapshot
            : Connection.TRANSACTION_REPEATABLE_READ);
  }

  /** Whoever uses the connection next finds it as it was. */
  private static void letGo(Connection connection) throws SQLException {
    connection.rollback();
    if (isEmbedded(connection)) {
      execute(connection, "set lazy_query_execution false");
    }
  }

  private static boolean isEmbedded(Connection connection) throws SQLException {
    return connection.getMetaData().getURL().startsWith("jdbc:h2:");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Files come behind the tables, so that what tables refer to is there. */
  private Manifest write(DataFiles data, String madeAt) throws SQLException, IOException {
    if (!tables.areMade()) {
      throw Archive.refusal("backup.nothing");
    }
    String schema = tables.version();
    List<Manifest.Part> written = new ArrayList<>();
    for (String table : tables.inOrder()) {
      written.add(table(table));
    }
    String journal = tables.journalEnd();
    List<Manifest.Part> files = files(data);
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT, ProgramVersion.text(), schema, madeAt, journal, written, files);
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private Manifest.Part table(String name) throws SQLException, IOException {
    List<Tables.Column> columns = tables.columns(name);
    List<String> names = columns.stream().map(Tables.Column::name).toList();
    zip.putNextEntry(new ZipEntry(Manifest.TABLES + name + ".jsonl"));
    DigestOutputStream out = new DigestOutputStream(open(), sha256());
    long rows = 0;
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet row = statement.executeQuery(select(name, names))) {
        while (row.next()) {
          out.write(JSON.writeValueAsBytes(values(row, columns)));
          out.write('\n');
          rows++;
        }
      }
    }
    zip.closeEntry();
    return new Manifest.Part(name, names, rows, hex(out));
  }

  private String select(String table, List<String> columns) throws SQLException {
    return "select "
        + String.join(", ", columns)
        + " from "
        + table
        + " order by "
        + String.join(", ", tables.key(table));
  }

  private static List<@Nullable String> values(ResultSet row, List<Tables.Column> columns)
      throws SQLException {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(columns.get(i).kind().text(row, i + 1));
    }
    return values;
  }

  /** Pointers are read first and written last: wherever one is, its object is there before it. */
  private List<Manifest.Part> files(DataFiles data) throws IOException {
    Map<String, String> pointers = data.pointers();
    List<Manifest.Part> files = new ArrayList<>();
    for (Path file : data.others()) {
      try (InputStream content = Files.newInputStream(file)) {
        files.add(file(data.name(file), content));
      } catch (NoSuchFileException e) {
        // It went meanwhile; the program itself deletes none.
      }
    }
    for (Map.Entry<String, String> pointer : pointers.entrySet()) {
      byte[] content = pointer.getValue().getBytes(ISO_8859_1);
      files.add(file(pointer.getKey(), new ByteArrayInputStream(content)));
    }
    return files;
  }

  private Manifest.Part file(String name, InputStream content) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.FILES + name));
    DigestOutputStream out = new DigestOutputStream(open(), sha256());
    long bytes = content.transferTo(out);
    zip.closeEntry();
    return new Manifest.Part(name, List.of(), bytes, hex(out));
  }

  /** The archive, which stays open when one of its entries is finished. */
  private OutputStream open() {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() {}
    };
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(DigestOutputStream out) {
    return HexFormat.of().formatHex(out.getMessageDigest().digest());
  }
}
