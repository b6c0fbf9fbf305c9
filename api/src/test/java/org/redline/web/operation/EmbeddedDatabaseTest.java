package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseTest {
  private static final int ROWS = 1_500;
  private static final int PASSING = 20_000;
  private static final int KEPT = 2_000;

  @TempDir private Path data = Path.of("");

  @Test
  void when_it_is_stopped_its_file_is_about_as_large_as_what_is_in_it() {
    new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withPropertyValues("redline.data=" + data)
        .run(
            context -> work(context.getEnvironment().getRequiredProperty("spring.datasource.url")));

    assertThat(data.resolve("redline.mv.db").toFile().length())
        .isBetween((long) ROWS * KEPT, 3L * ROWS * KEPT);
  }

  /** As uploads do: what was kept for a preview goes when it is stored, the journal stays. */
  private static void work(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "redline", "")) {
      connection.createStatement().execute("create table passing (content text)");
      connection.createStatement().execute("create table kept (content text)");
      connection.setAutoCommit(false);
      Random random = new Random(1);
      byte[] bytes = new byte[PASSING / 2];
      try (PreparedStatement passing =
              connection.prepareStatement("insert into passing values (?)");
          PreparedStatement kept = connection.prepareStatement("insert into kept values (?)")) {
        for (int row = 0; row < ROWS; row++) {
          random.nextBytes(bytes);
          String content = HexFormat.of().formatHex(bytes);
          passing.setString(1, content);
          passing.executeUpdate();
          kept.setString(1, content.substring(0, KEPT));
          kept.executeUpdate();
          connection.commit();
        }
      }
      connection.createStatement().execute("delete from passing");
      connection.commit();
    }
  }
}
