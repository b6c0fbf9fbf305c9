package org.redline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.redline.web.users.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

class TimesTest {
  private static final Times TIMES = new Times(ZoneId.of("Asia/Shanghai"));

  /** PostgreSQL gives moments in its own zone. */
  @ParameterizedTest
  @EnumSource
  void times_are_those_of_the_office_whatever_the_database_gives(Databases database) {
    try (Storage storage = new Storage(database, Journal.class, Accounts.class)) {
      JdbcClient jdbc = storage.get(JdbcClient.class);
      jdbc.sql("insert into login_failure (subject, at) values ('a', :at)")
          .param("at", OffsetDateTime.parse("2026-11-21T20:30:00Z"))
          .update();
      OffsetDateTime read =
          jdbc.sql("select at from login_failure")
              .query((row, n) -> row.getObject("at", OffsetDateTime.class))
              .single();

      assertThat(TIMES.of(read)).isEqualTo("2026-11-22 04:30");
    }
  }

  /** A page that formats a moment itself shows it in the zone of the database. */
  @Test
  void no_page_formats_a_moment_itself() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      List<Path> wrong =
          files.filter(f -> f.toString().endsWith(".html")).filter(TimesTest::formats).toList();
      assertThat(wrong).isEmpty();
    }
  }

  private static boolean formats(Path file) {
    try {
      return Files.readString(file).contains("#temporals");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
