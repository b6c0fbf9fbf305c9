package org.redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.journal.Notes;

class JournalVerifyCommandTest {
  @TempDir private Path data = Path.of("");

  @BeforeEach
  void a_journal_of_three() throws Exception {
    Flyway.configure().dataSource(url(), "redline", "").load().migrate();
    Notes.take(url(), 3);
  }

  @Test
  void a_journal_that_nobody_touched_is_whole() {
    CommandRun run = verify();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).matches("日志完整，共 3 条。请另行记下末条 3:[0-9a-f]{64}，.*\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_first_broken_entry_is_told() throws Exception {
    try (Connection connection = DriverManager.getConnection(url(), "redline", "")) {
      connection.createStatement().execute("update journal set actor = 'li' where number >= 2");
    }
    CommandRun run = verify("--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("The journal was tampered with, first at entry 2\n");
  }

  @Test
  void an_end_that_was_cut_off_is_told_to_whoever_noted_it() throws Exception {
    String out = verify().out();
    String noted = out.substring(out.indexOf("3:"), out.indexOf("3:") + 66);
    Notes.take(url(), 1);
    assertThat(verify("--expect", noted).code()).isZero();
    try (Connection connection = DriverManager.getConnection(url(), "redline", "")) {
      connection.createStatement().execute("delete from journal where number >= 3");
    }

    assertThat(verify().code()).isZero();
    CommandRun run = verify("--lang", "en", "--expect", noted);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("The journal was tampered with, first at entry 3\n");
    CommandRun wrong = verify("--expect", "3");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("NUMBER:HASH");
  }

  @Test
  void the_database_that_the_configuration_names_is_verified() throws Exception {
    Path config =
        Files.writeString(
            data.resolve("office.yaml"), "database: {url: \"jdbc:postgresql://localhost:1/x\"}\n");

    CommandRun run = verify("--config", config.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("无法读取数据库");
  }

  @Test
  void a_database_that_is_not_there_is_wrong_input_and_is_not_made() {
    Path nowhere = data.resolve("nowhere");
    CommandRun run = CommandRun.of("journal", "verify", "--data", nowhere.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("无法读取数据库");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void help_is_in_both_languages() {
    assertThat(CommandRun.of("journal", "verify", "--help").out())
        .contains("核验日志链", "Verifies the chain", "--data");
    assertThat(CommandRun.of("journal").code()).isEqualTo(2);
  }

  private CommandRun verify(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "journal";
    arguments[1] = "verify";
    arguments[2] = "--data";
    arguments[3] = data.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandRun.of(arguments);
  }

  private String url() {
    return "jdbc:h2:file:"
        + data.toAbsolutePath()
        + "/redline;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  }
}
