package org.redline.rulebook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Set;

/**
 * Rest days: weekends and holidays, less the weekend days that are made working days; and how terms
 * are counted with them: the day of the event does not count, and a last day on a rest day moves on
 * to the next working day (民事诉讼法 85; working days: 行政处罚法 85).
 *
 * @param version which edition of the calendar it is, as its file says
 * @param years years with an entry; deadlines that touch another year are unverified
 * @param unverifiedYears years whose entry no text confirms
 * @param rest holidays
 * @param work weekend days that are worked
 */
public record WorkCalendar(
    String version,
    Set<Year> years,
    Set<Year> unverifiedYears,
    Set<LocalDate> rest,
    Set<LocalDate> work) {

  public boolean isRestDay(LocalDate day) {
    if (rest.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend && !work.contains(day);
  }

  /** Whether the calendar of that day's year is confirmed. */
  public boolean confirmed(LocalDate day) {
    Year year = Year.of(day.getYear());
    return years.contains(year) && !unverifiedYears.contains(year);
  }

  /** How sure the rest days of some years are. */
  public enum Certainty {
    /** Compared with the notice of the State Council itself. */
    CONFIRMED,
    /** Known, but compared with no notice. */
    UNVERIFIED,
    /** Of one of the years nothing is known but its weekends. */
    UNKNOWN
  }

  /** How sure the days are from one day to another: as sure as those of the least sure year. */
  public Certainty certainty(LocalDate from, LocalDate to) {
    Certainty least = Certainty.CONFIRMED;
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!years.contains(Year.of(year))) {
        return Certainty.UNKNOWN;
      } else if (unverifiedYears.contains(Year.of(year))) {
        least = Certainty.UNVERIFIED;
      }
    }
    return least;
  }

  /** The last day of a term whose event was on {@code event}. */
  @SuppressWarnings("JavaPeriodGetDays") // because terms in working days are written as days only
  public LocalDate last(Deadline term, LocalDate event) {
    return term.working()
        ? afterWorkingDays(event, Period.parse(term.term()).getDays())
        : onWorkingDay(afterTerm(event, term.term()));
  }

  /** The last of so many working days after a day. */
  public LocalDate afterWorkingDays(LocalDate event, int days) {
    LocalDate day = event;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += isRestDay(day) ? 0 : 1;
    }
    return day;
  }

  /** The last of so many natural days after a day; moved on where it is a rest day. */
  public LocalDate afterDays(LocalDate event, int days) {
    return onWorkingDay(event.plusDays(days));
  }

  /** That day or, where it is a rest day, the next working day. */
  public LocalDate onWorkingDay(LocalDate day) {
    LocalDate next = day;
    while (isRestDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static LocalDate afterTerm(LocalDate event, String term) {
    return term.contains("T")
        ? event.plusDays((Duration.parse(term).toHours() + 23) / 24)
        : event.plus(Period.parse(term));
  }
}
