package org.redline.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;

/**
 * Rest days: weekends and holidays, less the weekend days that are made working days.
 *
 * @param years years with an entry; deadlines that touch another year are unverified
 * @param unverifiedYears years whose entry no text confirms
 * @param rest holidays
 * @param work weekend days that are worked
 */
public record WorkCalendar(
    Set<Year> years, Set<Year> unverifiedYears, Set<LocalDate> rest, Set<LocalDate> work) {

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
}
