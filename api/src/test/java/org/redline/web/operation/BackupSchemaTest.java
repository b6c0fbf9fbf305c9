package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.redline.cli.CommandRun;
import org.redline.web.Databases;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A backup holds the tables that the program uses, in whatever schema they are. */
class BackupSchemaTest {
  @TempDir private Path folder = Path.of("");

  /** Without a name, PostgreSQL takes the schema that is called like the user. */
  @ParameterizedTest
  @ValueSource(strings = {"?currentSchema=of_ice", "?currentSchema=of_ice,public", ""})
  void the_tables_are_looked_for_where_the_program_puts_them(String options) throws Exception {
    DataSource source = database(options);
    DataSource target = database("?currentSchema=of_ice");
    Flyway.configure().dataSource(source).load().migrate();
    JdbcClient.create(source)
        .sql("insert into login_failure (subject, at) values ('a', current_timestamp)")
        .update();
    Path file = folder.resolve("backup.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      write(source, out);
    }

    try (Archive archive = Archive.open(file, Restore.latest())) {
      assertThat(archive.manifest().rows()).isPositive();
      assertThatThrownBy(() -> new Restore(archive, source, folder.resolve("new")).run())
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("empty one");

      new Restore(archive, target, folder.resolve("restored")).run();

      assertThat(write(target, new ByteArrayOutputStream()).tables())
          .isEqualTo(archive.manifest().tables());
    }
  }

  @Test
  void a_schema_with_a_similar_name_is_another_one() throws Exception {
    DataSource source = database("?currentSchema=of_ice");
    Flyway.configure().dataSource(source).load().migrate();
    try (Connection connection = source.getConnection()) {
      assertThat(new Tables(connection).inOrder()).contains("profile").doesNotContain("stray");
    }
  }

  /** A database with a schema that an office named, one like it, and one called like the user. */
  private static DataSource database(String options) throws SQLException {
    DataSource plain = Databases.POSTGRESQL.fresh();
    JdbcClient jdbc = JdbcClient.create(plain);
    for (String schema : new String[] {"of_ice", "ofxice", "postgres"}) {
      jdbc.sql("create schema " + schema).update();
    }
    jdbc.sql("create table ofxice.stray (id integer primary key)").update();
    String url = plain.unwrap(PGSimpleDataSource.class).getURL().replaceFirst("[?].*", "");
    return DataSourceBuilder.create()
        .type(SimpleDriverDataSource.class)
        .url(url + options)
        .username("postgres")
        .password("")
        .build();
  }

  private Manifest write(DataSource source, OutputStream out) throws Exception {
    try (Connection connection = source.getConnection()) {
      return Backup.write(
          connection, new DataFiles(folder.resolve("data")), out, Clock.systemUTC());
    }
  }

  @ParameterizedTest
  @EnumSource
  void there_is_no_backup_without_the_tables_of_the_program(Databases database) throws Exception {
    Databases.Place place = database.lasting(folder);
    Path data = Path.of(String.valueOf(place.settings().get("redline.data")));
    Path file = folder.resolve("backup.zip");
    Files.createDirectories(data);
    JdbcClient.create(place.source()).sql("create table other (id integer primary key)").update();
    String url = place.settings().get("spring.datasource.url");
    if (url != null) {
      String yaml = "database: {url: '" + url + "', username: postgres}";
      Files.writeString(data.resolve("redline.yaml"), yaml);
    }

    CommandRun run = CommandRun.of("backup", "--data", data.toString(), file.toString());

    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains("没有本程序的表", "no tables of this program");
    assertThat(file).doesNotExist();
  }
}
