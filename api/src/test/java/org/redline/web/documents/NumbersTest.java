package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.inspection.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;

class NumbersTest {
  private static final int THREADS = 8;
  private static final int EACH = 5;

  @ParameterizedTest
  @EnumSource
  void many_at_once_get_every_number_once_and_what_is_rolled_back_leaves_no_gap(Databases database)
      throws Exception {
    try (Scene scene = new Scene(database)) {
      List<Integer> drawn = Collections.synchronizedList(new ArrayList<>());
      List<Callable<Object>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        boolean fails = i % 2 == 0;
        work.add(
            () -> {
              for (int n = 0; n < EACH; n++) {
                draw(scene, drawn, fails && n % 2 == 0);
              }
              return "";
            });
      }
      ExecutorService pool = Executors.newFixedThreadPool(THREADS);
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
      pool.shutdown();

      assertThat(drawn.stream().sorted())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, drawn.size()).boxed().toList());
      assertThat(drawn).hasSize(THREADS * EACH - THREADS / 2 * 3);
    }
  }

  private static void draw(Scene scene, List<Integer> drawn, boolean fails) {
    try {
      int[] number = new int[1];
      scene.storage.within(
          () -> {
            number[0] = scene.get(Numbers.class).next("420606", "责改", 2026);
            if (fails) {
              throw new IllegalStateException("rolled back");
            }
          });
      drawn.add(number[0]);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("rolled back");
    }
  }

  @ParameterizedTest
  @EnumSource
  void offices_words_and_years_count_for_themselves(Databases database) {
    try (Scene scene = new Scene(database)) {
      scene.get(Offices.class).keep(Scene.office("420600"), "admin");
      Numbers numbers = scene.get(Numbers.class);
      scene.storage.within(
          () -> {
            assertThat(numbers.next("420606", "责改", 2026)).isEqualTo(1);
            assertThat(numbers.next("420606", "责改", 2026)).isEqualTo(2);
            assertThat(numbers.next("420606", "罚", 2026)).isEqualTo(1);
            assertThat(numbers.next("420606", "责改", 2027)).isEqualTo(1);
            assertThat(numbers.next("420600", "责改", 2026)).isEqualTo(1);
            assertThat(numbers.goesOn("420606", "罚", 2026, 9)).as("a gap").isFalse();
            assertThat(numbers.goesOn("420606", "罚", 2026, 1)).as("a double").isFalse();
            assertThat(numbers.goesOn("420606", "罚", 2026, 2)).isTrue();
            assertThat(numbers.goesOn("420606", "不罚", 2026, 57)).as("by hand before").isTrue();
            assertThat(numbers.next("420606", "不罚", 2026)).isEqualTo(58);
          });
      assertThatThrownBy(() -> numbers.next("420606", "责改", 2026))
          .as("a number outside of a transaction")
          .isInstanceOf(RuntimeException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_who_draw_documents_at_once_get_every_number_once(Databases database) throws Exception {
    try (Scene scene = new Scene(database)) {
      Reports.Audited first = scene.audited("untrained-workers-and-a-welder", Scene.DAY);
      Reports.Audited second = scene.audited("suspension-failed", Scene.DAY);
      List<Callable<Object>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Reports.Audited audited = i % 2 == 0 ? first : second;
        work.add(
            () ->
                scene
                    .documents()
                    .draw(
                        Scene.drawing(DocumentKind.INSPECTION_NOTICE, audited, Scene.DAY),
                        Scene.ZHANG));
      }
      ExecutorService pool = Executors.newFixedThreadPool(THREADS);
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
      pool.shutdown();

      assertThat(
              scene
                  .get(JdbcClient.class)
                  .sql("select number from document order by ordinal")
                  .query(String.class)
                  .list())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, THREADS).mapToObj(n -> "（襄州）应急检通〔2026〕" + n + "号").toList());
    }
  }
}
