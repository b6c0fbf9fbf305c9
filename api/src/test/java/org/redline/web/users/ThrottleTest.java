package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  @Test
  void four_failures_keep_nobody_out_and_the_fifth_does_for_a_minute() {
    assertThat(after(0, 1, 2, 3)).isEmpty();
    assertThat(after(0, 1, 2, 3, 4)).contains(minute(5));
  }

  @Test
  void only_failures_within_a_quarter_of_an_hour_count_together() {
    assertThat(after(0, 4, 8, 12, 15)).isEmpty();
    assertThat(after(0, 4, 8, 12, 15, 16)).contains(minute(17));
    assertThat(after(0, 4, 8, 12, 14)).contains(minute(15));
  }

  @Test
  void each_further_failure_keeps_out_for_twice_as_long_up_to_an_hour() {
    assertThat(after(0, 0, 0, 0, 0, 1)).contains(minute(3));
    assertThat(after(0, 0, 0, 0, 0, 1, 3)).contains(minute(7));
    int[] many = IntStream.range(0, 100).map(i -> 0).toArray();
    assertThat(after(many)).contains(minute(60));
  }

  @Test
  void no_failure_keeps_out_for_longer_than_the_longest() {
    List<Instant> many = Stream.generate(() -> minute(0)).limit(100).toList();

    assertThat(new Throttle(5, Duration.ofMinutes(1)).refusedUntil(many)).contains(minute(1));
  }

  @Test
  void a_quarter_of_an_hour_in_peace_makes_it_good() {
    assertThat(after(0, 0, 0, 0, 0, 15)).contains(minute(17));
    assertThat(after(0, 0, 0, 0, 0, 16)).contains(minute(1));
    assertThat(after(0, 0, 0, 0, 0, 16, 16, 16, 16, 16)).contains(minute(17));
  }

  private static Optional<Instant> after(int... minutes) {
    List<Instant> failures = Arrays.stream(minutes).mapToObj(ThrottleTest::minute).toList();
    return new Throttle(5, Duration.ofHours(1)).refusedUntil(failures);
  }

  private static Instant minute(int minute) {
    return Instant.parse("2026-11-22T00:00:00Z").plusSeconds(60L * minute);
  }
}
