package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
   * @param data the data folder
   */
  static Manifest write(Connection connection, Path data, OutputStream to, Clock clock)
      throws SQLException, IOException {
    hold(connection);
    Backup backup = new Backup(connection, to);
    Manifest manifest = backup.write(data, OffsetDateTime.now(clock).toString());
    backup.zip.finish();
    connection.rollback();
    return manifest;
  }

  /** From the first question on, the answers are those of one moment, whatever others write. */
  private static void hold(Connection connection) throws SQLException {
    boolean embedded = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    if (embedded) {
      try (var statement = connection.createStatement()) {
        statement.execute("set lazy_query_execution true");
      }
    }
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(
        embedded
            ? Connection.TRANSACTION_SERIALIZABLE // which H2 reads as a snapshot
            : Connection.TRANSACTION_REPEATABLE_READ);
  }

  /** Files come behind the tables, so that what tables refer to is there. */
  private Manifest write(Path data, String madeAt) throws SQLException, IOException {
    String schema = tables.version();
    List<Manifest.Part> written = new ArrayList<>();
    for (String table : tables.inOrder()) {
      written.add(table(table));
    }
    List<Manifest.Part> files = new ArrayList<>();
    for (Path file : files(data)) {
      files.add(file(data, file));
    }
    Manifest manifest =
        new Manifest(Manifest.FORMAT, ProgramVersion.text(), schema, madeAt, written, files);
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

  /**
   * Files of the data folder but for the database and the configuration, which belongs to a place
   * and may hold a password. Of a git repository, what points to objects comes before them, so that
   * no pointer is without its object.
   */
  private static List<Path> files(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isKept(data.relativize(file)))
          .sorted(Comparator.comparing((Path file) -> file.toString().contains("objects")))
          .toList();
    }
  }

  private static boolean isKept(Path file) {
    boolean top = file.getNameCount() == 1;
    String name = file.getFileName().toString();
    return !name.endsWith(".lock")
        && !(top && (name.startsWith("redline.") || name.endsWith(".zip")));
  }

  private Manifest.Part file(Path data, Path file) throws IOException {
    String name = data.relativize(file).toString().replace('\\', '/');
    zip.putNextEntry(new ZipEntry(Manifest.FILES + name));
    DigestOutputStream out = new DigestOutputStream(open(), sha256());
    long bytes = Files.copy(file, out);
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
