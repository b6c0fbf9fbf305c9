package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.redline.rulebook.WorkCalendar.Certainty;

/** Terms are counted as 民事诉讼法 85 and 行政处罚法 85 say. */
class WorkCalendarTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

  /** The National Day of 2026: rest from 10-01 to 10-07, made up on 09-20 and 10-10. */
  private static final WorkCalendar NATIONAL_DAY =
      new WorkCalendar(
          "2026",
          Set.of(Year.of(2026)),
          Set.of(),
          Set.copyOf(LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList()),
          Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));

  @Test
  void the_day_of_the_event_and_rest_days_do_not_count_and_made_up_days_do() {
    LocalDate noticed = LocalDate.of(2026, 9, 30);

    assertThat(NATIONAL_DAY.afterWorkingDays(noticed, 1)).isEqualTo("2026-10-08");
    assertThat(NATIONAL_DAY.afterWorkingDays(noticed, 3)).isEqualTo("2026-10-10");
    assertThat(NATIONAL_DAY.afterWorkingDays(noticed, 5)).isEqualTo("2026-10-13");
  }

  @Test
  void the_last_natural_day_moves_on_where_it_is_a_rest_day() {
    assertThat(NATIONAL_DAY.afterDays(LocalDate.of(2026, 9, 16), 15)).isEqualTo("2026-10-08");
    assertThat(NATIONAL_DAY.afterDays(LocalDate.of(2026, 9, 5), 15)).isEqualTo("2026-09-20");
    assertThat(NATIONAL_DAY.afterDays(LocalDate.of(2026, 9, 4), 15)).isEqualTo("2026-09-20");
    assertThat(NATIONAL_DAY.afterDays(LocalDate.of(2026, 9, 15), 15)).isEqualTo("2026-09-30");
  }

  @Test
  void a_span_of_days_is_as_sure_as_the_least_sure_of_its_years() {
    WorkCalendar calendar =
        new WorkCalendar(
            "", Set.of(Year.of(2025), Year.of(2026)), Set.of(Year.of(2026)), Set.of(), Set.of());
    LocalDate end = LocalDate.of(2025, 12, 31);

    assertThat(calendar.certainty(end, end)).isEqualTo(Certainty.CONFIRMED);
    assertThat(calendar.certainty(end, end.plusDays(1))).isEqualTo(Certainty.UNVERIFIED);
    assertThat(calendar.certainty(end, end.plusYears(2))).isEqualTo(Certainty.UNKNOWN);
    assertThat(calendar.certainty(end.minusYears(1), end)).isEqualTo(Certainty.UNKNOWN);
  }

  @Property(tries = 300)
  void a_term_in_working_days_holds_so_many_and_ends_on_one(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 30) int days) {
    LocalDate last = calendar.afterWorkingDays(event, days);

    assertThat(calendar.isRestDay(last)).isFalse();
    assertThat(worked(calendar, event, last)).isEqualTo(days);
  }

  @Property(tries = 300)
  void a_term_in_natural_days_is_never_shorter_and_longer_only_by_rest_days(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 90) int days) {
    LocalDate last = calendar.afterDays(event, days);
    LocalDate plain = event.plusDays(days);

    assertThat(calendar.isRestDay(last)).isFalse();
    assertThat(last).isAfterOrEqualTo(plain);
    assertThat(plain.datesUntil(last)).allMatch(calendar::isRestDay);
  }

  @Property(tries = 300)
  void a_later_event_never_ends_a_term_earlier(
      @ForAll("calendars") WorkCalendar calendar,
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 30) int days,
      @ForAll @IntRange(max = 20) int later) {
    LocalDate other = event.plusDays(later);

    assertThat(calendar.afterWorkingDays(other, days))
        .isAfterOrEqualTo(calendar.afterWorkingDays(event, days));
    assertThat(calendar.afterDays(other, days)).isAfterOrEqualTo(calendar.afterDays(event, days));
  }

  private static long worked(WorkCalendar calendar, LocalDate event, LocalDate last) {
    Stream<LocalDate> term = event.plusDays(1).datesUntil(last.plusDays(1));
    return term.filter(day -> !calendar.isRestDay(day)).count();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 364).map(BEGIN::plusDays);
  }

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    Arbitrary<Set<LocalDate>> rest = days().set().ofMaxSize(40);
    return Combinators.combine(rest, days().set().ofMaxSize(20)).as(WorkCalendarTest::calendar);
  }

  private static WorkCalendar calendar(Set<LocalDate> rest, Set<LocalDate> work) {
    return new WorkCalendar("test", Set.of(Year.of(2026)), Set.of(), rest, work);
  }
}
