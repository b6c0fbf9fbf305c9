package org.redline.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Storing many firms takes its time; what others do meanwhile does not wait for it. */
class StoringTest {
  private static final String A = "91420103720552964J";
  private static final String B = "91370782MA3CRL083R";

  /** After it, storing waits for firm B, which somebody else is about to make. */
  private static final long A_WHILE = 700;

  @ParameterizedTest
  @EnumSource
  void the_journal_is_free_while_firms_are_stored(Databases database) throws Exception {
    try (Storage storage = new Storage(database, Journal.class, Firms.class, Uploads.class)) {
      Account by = account(storage);
      String token = uploaded(storage, by);
      CompletableFuture<Boolean> stored = new CompletableFuture<>();

      while_another_makes_firm_b(
          storage,
          () -> {
            stored.completeAsync(() -> storage.get(Uploads.class).store(by, token));
            pause(A_WHILE);
            CompletableFuture.runAsync(
                    () -> storage.within(() -> storage.get(Journal.class).add("li", "x", "y", "")))
                .get(1, TimeUnit.SECONDS);
          });

      assertThat(stored.get(1, TimeUnit.MINUTES)).isTrue();
      assertThat(journal(storage))
          .containsExactly("x", "profile.submit", "profile.submit", "upload.store");
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @Test
  void storing_has_more_time_than_other_transactions() throws Exception {
    Databases database = Databases.POSTGRESQL;
    try (Storage storage = new Storage(database, Journal.class, Firms.class, Uploads.class)) {
      Account by = account(storage);
      String token = uploaded(storage, by);
      storage.get(JdbcTransactionManager.class).setDefaultTimeout(1);
      CompletableFuture<Boolean> stored = new CompletableFuture<>();

      while_another_makes_firm_b(
          storage,
          () -> {
            stored.completeAsync(() -> storage.get(Uploads.class).store(by, token));
            pause(2 * A_WHILE);
          });

      assertThat(stored.get(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Does something while somebody else is about to make firm B, who then thinks better of it. */
  private static void while_another_makes_firm_b(Storage storage, Work work) throws Exception {
    CountDownLatch made = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              try (var connection = storage.get(DataSource.class).getConnection();
                  var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(
                    "insert into firm (id, name, version, changed_at) values ('"
                        + B
                        + "', 'b', 1, current_timestamp)");
                made.countDown();
                done.await();
                connection.rollback();
              } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    made.await();
    try {
      work.run();
    } finally {
      done.countDown();
      other.get(1, TimeUnit.MINUTES);
    }
  }

  private static void pause(long milliseconds) throws InterruptedException {
    Thread.sleep(milliseconds);
  }

  private static String uploaded(Storage storage, Account by) {
    return storage
        .get(Uploads.class)
        .keep(
            by, new Preview("甲.xlsx", "d".repeat(64), List.of(firm(1, A), firm(2, B)), List.of()));
  }

  private static UploadedFirm firm(int place, String id) {
    String json =
        "{\"enterprise\": {\"id\": \"%s\", \"name\": \"甲厂\", \"regionCode\": \"420606\"}}";
    return new UploadedFirm(place, id, "甲厂", Standing.NEW, 0, json.formatted(id), 1, 2, 3);
  }

  private static Account account(Storage storage) {
    JdbcClient jdbc = storage.get(JdbcClient.class);
    jdbc.sql(
            """
            insert into account (name, display_name, password, region, enabled, created_at)
            values ('zhang', 'zhang', '', '420606', true, current_timestamp)""")
        .update();
    long id = jdbc.sql("select id from account").query(Long.class).single();
    return new Account(id, "zhang", "zhang", "", "420606", null, true, Set.of(Role.INSPECTOR));
  }

  private static List<String> journal(Storage storage) {
    return storage
        .get(JdbcClient.class)
        .sql("select act from journal order by number")
        .query(String.class)
        .list();
  }
}
