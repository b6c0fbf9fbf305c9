package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redline.cli.CommandRun;
import org.redline.web.Databases;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What commonly keeps the application from starting is told in one sentence, and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(180)
class StartTest {
  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");

  /** A data folder with a database. */
  @BeforeEach
  void a_database() throws Exception {
    Databases.Place place = Databases.H2.lasting(folder);
    data = Path.of(String.valueOf(place.settings().get("redline.data")));
    JdbcClient.create(place.source()).sql("create schema office").update();
  }

  @Test
  void the_data_folder_is_used_by_another_program(CapturedOutput log) throws Exception {
    try (FileChannel file =
        FileChannel.open(data.resolve("redline.mv.db"), StandardOpenOption.WRITE)) {
      file.lock();

      refused(log, data, "0", "正在使用", "is in use", data.toString());
    }
  }

  @Test
  void the_port_is_used_by_another_program(CapturedOutput log) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      String port = Integer.toString(other.getLocalPort());

      refused(log, data, port, "端口 " + port + " ", "port " + port + " ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "password: wrong, Wrong user name or password",
    "'url: \"jdbc:postgresql://localhost:1/redline\"', localhost:1",
  })
  void the_database_does_not_let_us_in(String setting, String why, CapturedOutput log)
      throws Exception {
    Files.writeString(data.resolve("redline.yaml"), "database: {" + setting + "}");

    refused(log, data, "0", "连接不上数据库", "cannot be reached", why);
  }

  @Test
  void the_database_knows_no_such_user(CapturedOutput log) throws Exception {
    String url = Databases.POSTGRESQL.lasting(folder).settings().get("spring.datasource.url");
    String plain = String.valueOf(url).replaceFirst("[?].*", "");
    Files.writeString(
        data.resolve("redline.yaml"), "database: {url: '" + plain + "', username: nobody}");

    refused(log, data, "0", "连接不上数据库", "cannot be reached", "nobody");
  }

  @Test
  void nothing_can_be_written_to_the_data_folder(CapturedOutput log) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    refused(log, file.resolve("data"), "0", "无法写入", "cannot be written", "file");
  }

  private static void refused(CapturedOutput log, Path data, String port, String... words) {
    CommandRun run = CommandRun.of("serve", "--data", data.toString(), "--port", port);

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(words).hasLineCount(2);
    assertThat(log.getAll()).doesNotContain("\tat ", "FAILED", "Exception");
  }
}
