package org.redline.web.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.cli.CommandRun;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.redline.web.journal.JournalCheck;
import org.redline.web.rules.Publication;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.TinyRules;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class BackupTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> both() {
    return Stream.of(Databases.values())
        .flatMap(from -> Stream.of(Databases.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("both")
  void what_was_stored_is_there_again_in_either_database(Databases from, Databases to)
      throws Exception {
    Path data = data();
    Path restored = folder.resolve("restored");
    try (Storage storage = stored(from)) {
      Path file = backup(storage.get(DataSource.class), data);
      DataSource target = to.fresh();
      try (Archive archive = Archive.open(file, Restore.latest())) {
        new Restore(archive, target, restored).run();

        assertThat(manifest(target, restored).tables()).isEqualTo(archive.manifest().tables());
        assertThat(archive.manifest().rows()).isGreaterThan(8);
        assertThat(archive.manifest().journal()).isEqualTo(JournalCheck.of(target).mark());
      }
      assertThat(Unfinished.isIn(restored)).isFalse();
      assertThat(restored.resolve("rules.git/refs/main")).hasContent("1");
      assertThat(restored.resolve("redline.yaml")).doesNotExist();
      assertThat(JournalCheck.of(target).broken()).isEmpty();
      assertThat(JournalCheck.of(target).entries()).isEqualTo(2);
      assertThat(addedLogin(target)).isGreaterThan(1);
    }
  }

  /** A row whose number the database counts. */
  private static long addedLogin(DataSource source) {
    JdbcClient jdbc = JdbcClient.create(source);
    jdbc.sql("insert into login_failure (subject, at) values ('x', current_timestamp)").update();
    return jdbc.sql("select max(id) from login_failure").query(Long.class).single();
  }

  @ParameterizedTest
  @EnumSource
  void a_backup_is_of_one_moment_whatever_others_write(Databases database) throws Exception {
    try (Storage storage = stored(database)) {
      DataSource source = storage.get(DataSource.class);
      Manifest before = manifest(source, data());
      OutputStream busy =
          new FilterOutputStream(OutputStream.nullOutputStream()) {
            private boolean wrote;

            @Override
            public void write(byte[] bytes, int from, int length) {
              if (!wrote) {
                wrote = true;
                storage.within(() -> storage.get(Journal.class).add("li", "test", "x", ""));
                add(storage, "late");
              }
            }
          };
      try (Connection connection = source.getConnection()) {
        Manifest during = Backup.write(connection, new DataFiles(data()), busy, Clock.systemUTC());

        assertThat(during.tables()).isEqualTo(before.tables());
      }
      assertThat(manifest(source, data()).rows()).isEqualTo(before.rows() + 4);
    }
  }

  @Test
  void what_is_damaged_or_newer_is_refused_before_anything_is_changed() throws Exception {
    Path good = folder.resolve("good.zip");
    try (Storage storage = stored(Databases.H2)) {
      Files.copy(backup(storage.get(DataSource.class), data()), good);
    }
    byte[] bytes = Files.readAllBytes(good);
    for (int cut : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      Path damaged = Files.write(folder.resolve("cut" + cut), java.util.Arrays.copyOf(bytes, cut));
      refused(damaged, "good backup", "not a sound backup");
    }
    for (String change : new String[] {"tables/journal.jsonl", "files/rules.git/refs/main"}) {
      refused(changed(good, change, "x"), change, "not a sound backup");
    }
    refused(changed(good, "files/more", "x"), "more", "not a sound backup");
    String manifest = Manifest.NAME;
    refused(replaced(good, manifest, "\"format\" : 1", "\"format\" : 2"), manifest, "newer");
    refused(replaced(good, manifest, "\"schema\" : \"", "\"schema\" : \"99"), manifest, "newer");
    refused(
        replaced(good, manifest, "rules.git/refs/main", "../rules.git/refs/main"),
        manifest,
        "not a sound backup");
    refused(replaced(good, manifest, "\"format\"", "\"form"), manifest, "not a sound backup");
  }

  @Test
  void a_backup_written_into_the_data_folder_does_not_hold_itself() throws Exception {
    Databases.Place place = Databases.H2.lasting(folder);
    Path data = Path.of(String.valueOf(place.settings().get("redline.data")));
    Flyway.configure().dataSource(place.source()).load().migrate();
    byte[] noise = new byte[3 << 20];
    new Random(1).nextBytes(noise);
    JdbcClient jdbc = JdbcClient.create(place.source());
    jdbc.sql("insert into journal values (1, '', '', '', '', :noise, '', '')")
        .param("noise", HexFormat.of().formatHex(noise))
        .update();
    Files.writeString(data.resolve("earlier.zip"), "a backup");

    Backups.Done done = Backups.write(data, null, data.resolve("backup"));

    assertThat(done.files()).isZero();
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("backup", "earlier.zip", "redline.mv.db");
    }
  }

  @Test
  void rules_published_meanwhile_leave_no_pointer_without_its_object() throws Exception {
    Path data = folder.resolve("objects/data");
    Path restored = folder.resolve("restored");
    Path file = folder.resolve("backup.zip");
    TinyRules rules = TinyRules.whole();
    try (Storage storage = stored(Databases.H2);
        PublishedRules published = PublishedRules.at(data.resolve("rules.git"));
        OutputStream out = Files.newOutputStream(file)) {
      publish(published, rules);
      OutputStream busy =
          new FilterOutputStream(out) {
            private boolean first = true;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              if (first && new String(bytes, from, length, UTF_8).startsWith(Manifest.FILES)) {
                first = false;
                publish(published, rules.raised("2026-12-01", 40));
              }
              out.write(bytes, from, length);
            }
          };
      try (Connection connection = storage.get(DataSource.class).getConnection()) {
        Backup.write(connection, new DataFiles(data), busy, Clock.systemUTC());
      }
      assertThat(published.list(0, 9)).hasSize(2);
    }
    try (Archive archive = Archive.open(file, Restore.latest())) {
      new Restore(archive, Databases.H2.fresh(), restored).run();
    }
    try (PublishedRules published = PublishedRules.at(restored.resolve("rules.git"))) {
      String latest = published.latest().orElseThrow().id();
      assertThat(published.files(latest)).containsOnlyKeys(rules.files().keySet());
    }
  }

  private static void publish(PublishedRules published, TinyRules rules) {
    String after = published.latest().map(Publication::id).orElse(null);
    Publication.Letter letter =
        new Publication.Letter("t", "r", List.of("li"), "wang", 1L, null, null, "sha256:1");
    published.publish(rules.files(), letter, after, ZonedDateTime.now(Clock.systemUTC()));
  }

  @ParameterizedTest
  @EnumSource
  void a_restore_that_is_killed_has_no_rows_without_their_files_and_is_not_started_on(
      Databases database) throws Exception {
    DataSource target = database.fresh();
    Path restored = folder.resolve("restored");
    try (Storage storage = stored(database)) {
      Path file = backup(storage.get(DataSource.class), data());
      try (Archive archive = Archive.open(file, Restore.latest())) {
        assertThatThrownBy(() -> new Restore(archive, killed(target), restored).run())
            .isInstanceOf(Killed.class);
      }
    }
    assertThat(JdbcClient.create(target).sql("select * from account").query().listOfRows())
        .isEmpty();
    assertThat(restored.resolve("rules.git/refs/main")).hasContent("1");
    assertThat(Unfinished.isIn(restored)).isTrue();
    CommandRun run = CommandRun.of("serve", "--port", "0", "--data", restored.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("恢复没有完成", "was not finished");
  }

  /** A database that goes on while the program ends as it puts the first row in. */
  private static DataSource killed(DataSource target) {
    return new DelegatingDataSource(target) {
      @Override
      public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("prepareStatement")
                      && String.valueOf(arguments[0]).contains("overriding system value")) {
                    connection.close();
                    throw new Killed();
                  }
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
      }
    };
  }

  /** Nothing catches it, as nothing is done after a kill. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void a_journal_that_ends_elsewhere_than_the_backup_notes_is_not_restored() throws Exception {
    DataSource target = Databases.H2.fresh();
    Path good = folder.resolve("good.zip");
    try (Storage storage = stored(Databases.H2)) {
      Files.copy(backup(storage.get(DataSource.class), data()), good);
    }
    Path other = replaced(good, Manifest.NAME, "\"journal\" : \"2:", "\"journal\" : \"3:");
    try (Archive archive = Archive.open(other, Restore.latest())) {
      assertThatThrownBy(() -> new Restore(archive, target, folder.resolve("new")).run())
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("journal");
    }
    try (Connection connection = target.getConnection()) {
      assertThat(new Tables(connection).isEmpty()).isTrue();
    }
    assertThat(Unfinished.isIn(folder.resolve("new"))).isFalse();
  }

  private static void refused(Path file, String as, String why) {
    assertThatThrownBy(() -> Archive.open(file, Restore.latest()))
        .as(as)
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_there_stays_as_it_is(Databases database) throws Exception {
    Path data = data();
    try (Storage storage = stored(database)) {
      DataSource source = storage.get(DataSource.class);
      Path file = backup(source, data);
      Manifest before = manifest(source, data);
      try (Archive archive = Archive.open(file, Restore.latest())) {
        assertThatThrownBy(() -> new Restore(archive, source, folder.resolve("new")).run())
            .isInstanceOf(BackupRefused.class);
        assertThatThrownBy(() -> new Restore(archive, database.fresh(), data).run())
            .isInstanceOf(BackupRefused.class)
            .hasMessageContaining("main");
      }
      assertThat(manifest(source, data).tables()).isEqualTo(before.tables());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_restore_that_fails_midway_leaves_an_empty_database(Databases database) throws Exception {
    DataSource target = database.fresh();
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder");
    try (Storage storage = stored(database)) {
      Path file = backup(storage.get(DataSource.class), data());
      try (Archive archive = Archive.open(file, Restore.latest())) {
        assertThatThrownBy(() -> new Restore(archive, target, blocked).run())
            .isInstanceOf(IOException.class);
      }
    }
    try (Connection connection = target.getConnection()) {
      assertThat(new Tables(connection).isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_table_has_a_key_and_columns_that_a_backup_knows(Databases database) throws Exception {
    DataSource source = database.fresh();
    Flyway.configure().dataSource(source).load().migrate();
    try (Connection connection = source.getConnection()) {
      Tables tables = new Tables(connection);
      assertThat(tables.inOrder()).contains("profile", "audit_run");
      for (String table : tables.inOrder()) {
        assertThat(tables.key(table)).as(table).isNotEmpty();
        assertThat(tables.columns(table)).as(table).isNotEmpty();
      }
      assertThat(tables.version()).isEqualTo(Restore.latest());
    }
  }

  private Path data() throws IOException {
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("rules.git/refs"));
    Files.writeString(data.resolve("rules.git/refs/main"), "1");
    Files.writeString(data.resolve("redline.yaml"), "server: {port: 1}");
    Files.writeString(data.resolve("redline.mv.db"), "");
    return data;
  }

  private static Storage stored(Databases database) {
    Storage storage = new Storage(database, Journal.class, Accounts.class);
    add(storage, "zhang");
    storage.within(() -> storage.get(Journal.class).add("zhang", "test", "对象", "详情"));
    JdbcClient jdbc = storage.get(JdbcClient.class);
    jdbc.sql("insert into login_failure (subject, at) values ('a', current_timestamp)").update();
    jdbc.sql(
            """
            insert into firm (id, name, region, version, changed_at)
            values ('F', '一
            "厂"', null, 1, current_timestamp)""")
        .update();
    jdbc.sql(
            """
            insert into profile (firm, version, content, digest, source, submitted_by, submitted_at)
            values ('F', 1, '{}', 'd', 'test', 'zhang', current_timestamp)""")
        .update();
    jdbc.sql(
            """
            insert into report (firm, profile_version, as_of, rules_digest, engine, content,
              violated, undetermined, compliant, made_at)
            values ('F', 1, date '2026-11-01', 'r', 'e', :content, 1, 2, 3, current_timestamp)""")
        .param("content", new byte[] {0, -1, 10})
        .update();
    return storage;
  }

  private static void add(Storage storage, String name) {
    Set<Role> roles = EnumSet.of(Role.INSPECTOR);
    storage
        .get(Accounts.class)
        .add(new Accounts.NewAccount(name, "张三", "secret", "420606", null, roles), "system");
  }

  private Path backup(DataSource source, Path data) throws Exception {
    Path file = folder.resolve("backup.zip");
    try (Connection connection = source.getConnection();
        OutputStream out = Files.newOutputStream(file)) {
      Backup.write(connection, new DataFiles(data), out, Clock.systemUTC());
    }
    return file;
  }

  private static Manifest manifest(DataSource source, Path data) throws Exception {
    try (Connection connection = source.getConnection()) {
      return Backup.write(
          connection, new DataFiles(data), new ByteArrayOutputStream(), Clock.systemUTC());
    }
  }

  private Path changed(Path good, String entry, String content) throws IOException {
    Path file = folder.resolve("changed" + entry.hashCode());
    Files.copy(good, file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath(entry), content);
    }
    return file;
  }

  private Path replaced(Path good, String entry, String from, String to) throws IOException {
    Path file = folder.resolve("replaced" + to.hashCode());
    Files.copy(good, file);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      String content = Files.readString(zip.getPath(entry));
      assertThat(content).contains(from);
      Files.writeString(zip.getPath(entry), content.replace(from, to));
    }
    return file;
  }
}
