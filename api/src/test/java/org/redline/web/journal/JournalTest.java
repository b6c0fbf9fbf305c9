package org.redline.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalTest {
  @ParameterizedTest
  @EnumSource
  void a_journal_that_nobody_touched_is_whole(Databases database) {
    try (Storage storage = with(database)) {
      add(storage, 3);

      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_change_is_found(Databases database) {
    for (String change :
        List.of(
            "update journal set detail = 'x' where number = 2",
            "update journal set actor = 'x' where number = 2",
            "update journal set at = '2020-01-01T00:00Z' where number = 2",
            "delete from journal where number = 2")) {
      try (Storage storage = with(database)) {
        add(storage, 3);
        storage.get(JdbcClient.class).sql(change).update();

        assertThat(storage.get(Journal.class).firstBroken()).as(change).contains(2L);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_noted_of_what_was_undone(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);

      assertThatThrownBy(
              () ->
                  storage.within(
                      () -> {
                        journal.add("zhang", "test", "1", "");
                        throw new IllegalArgumentException("undone");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> journal.add("zhang", "test", "1", ""));

      assertThat(count(storage)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_at_once_make_one_chain(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      ExecutorService pool = Executors.newFixedThreadPool(4);
      List<Callable<Void>> works =
          IntStream.range(0, 40)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        add(storage, 1);
                        return null;
                      })
              .toList();
      for (var work : pool.invokeAll(works)) {
        work.get();
      }
      pool.shutdown();

      assertThat(count(storage)).isEqualTo(40);
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void entries_are_read_by_page_the_latest_first_of_an_actor_and_an_object(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);
      storage.within(
          () -> {
            journal.add("zhang", "test", "50%", "");
            journal.add("li", "test", "50%", "");
            journal.add("zhang", "test", "501", "");
            journal.add("zhang", "test", "50%", "");
          });

      assertThat(numbers(journal.list("", "", "", 0, 9))).containsExactly(4L, 3L, 2L, 1L);
      assertThat(numbers(journal.list("", "", "", 1, 2))).containsExactly(3L, 2L);
      assertThat(numbers(journal.list("zhang", "0%", "", 0, 9))).containsExactly(4L, 1L);
      assertThat(numbers(journal.list("zhan", "", "", 0, 9))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_a_region_is_told_what_its_people_did_and_what_was_done_to_them(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);
      storage
          .get(JdbcClient.class)
          .sql(
              """
              insert into account (name, display_name, password, region, enabled, created_at)
              values ('zhang', '张三', '', '420606', true, current_timestamp)""")
          .update();
      storage.within(
          () -> {
            journal.add("zhang", "test", "1", "");
            journal.add("li", "test", "2", "");
            journal.add("?", "test", "zhang", "");
          });

      assertThat(numbers(journal.list("", "", "4206", 0, 9))).containsExactly(3L, 1L);
      assertThat(numbers(journal.list("", "", "4201", 0, 9))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_long_journal_is_followed_to_its_end(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);
      storage.within(
          () -> IntStream.range(0, 1_001).forEach(i -> journal.add("zhang", "test", "", "")));

      assertThat(journal.follow().number()).isEqualTo(1_001);
      storage.get(JdbcClient.class).sql("delete from journal where number = 1001").update();
      storage.within(() -> journal.add("zhang", "test", "", ""));
      assertThat(journal.firstBroken()).isEmpty();
      storage.get(JdbcClient.class).sql("delete from journal where number = 1000").update();
      assertThat(journal.firstBroken()).contains(1_000L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_followed_once_is_not_followed_again_but_its_end_must_stand(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);
      JdbcClient jdbc = storage.get(JdbcClient.class);
      add(storage, 3);
      assertThat(journal.followOn().number()).isEqualTo(3);
      jdbc.sql("update journal set actor = 'x' where number = 1").update();
      add(storage, 2);

      assertThat(journal.followOn().number()).isEqualTo(5);
      assertThat(journal.followOn().broken()).isEmpty();
      assertThat(journal.firstBroken()).contains(1L);
      jdbc.sql("delete from journal where number = 5").update();
      assertThat(journal.followOn().broken()).contains(5L);
      add(storage, 1);
      assertThat(journal.followOn().broken()).contains(5L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_added_since_is_followed(Databases database) {
    try (Storage storage = with(database)) {
      Journal journal = storage.get(Journal.class);
      add(storage, 3);
      journal.followOn();
      add(storage, 3);
      storage
          .get(JdbcClient.class)
          .sql("update journal set detail = 'x' where number = 5")
          .update();

      assertThat(journal.followOn().broken()).contains(5L);
    }
  }

  private static List<Long> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }

  private static Storage with(Databases database) {
    return new Storage(database, Journal.class);
  }

  private static void add(Storage storage, int times) {
    Journal journal = storage.get(Journal.class);
    for (int i = 0; i < times; i++) {
      storage.within(() -> journal.add("zhang", "test", "object", "详情"));
    }
  }

  private static int count(Storage storage) {
    return storage
        .get(JdbcClient.class)
        .sql("select count(*) from journal")
        .query(Integer.class)
        .single();
  }
}
