package org.redline.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Deadline;
import org.redline.rulebook.WorkCalendar;

/**
 * Counts terms: the first day does not count, and a last day on a rest day moves on to the next
 * working day (民事诉讼法 85; working days: 行政处罚法 85).
 */
final class DueDates {
  private final WorkCalendar calendar;

  DueDates(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The last day of the term when its event was on {@code event}; no day without one. */
  @SuppressWarnings("JavaPeriodGetDays") // because terms in working days are written as days only
  DueDate of(Deadline deadline, @Nullable LocalDate event) {
    if (event == null) {
      return new DueDate(deadline, null, false);
    }
    LocalDate last =
        deadline.working()
            ? afterWorkingDays(event, Period.parse(deadline.term()).getDays())
            : nextWorkingDay(afterTerm(event, deadline.term()));
    boolean confirmed = calendar.confirmed(event) && calendar.confirmed(last);
    return new DueDate(deadline, last, !confirmed);
  }

  private static LocalDate afterTerm(LocalDate event, String term) {
    return term.contains("T")
        ? event.plusDays((Duration.parse(term).toHours() + 23) / 24)
        : event.plus(Period.parse(term));
  }

  private LocalDate afterWorkingDays(LocalDate event, int days) {
    LocalDate day = event;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      counted += calendar.isRestDay(day) ? 0 : 1;
    }
    return day;
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day;
    while (calendar.isRestDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
