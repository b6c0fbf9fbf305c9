package org.redline.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Deadline;
import org.redline.rulebook.WorkCalendar;

/** Says when terms end, and whether the calendar of that year is confirmed. */
final class DueDates {
  private final WorkCalendar calendar;

  DueDates(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** The last day of the term when its event was on {@code event}; no day without one. */
  DueDate of(Deadline deadline, @Nullable LocalDate event) {
    if (event == null) {
      return new DueDate(deadline, null, false);
    }
    LocalDate last = calendar.last(deadline, event);
    boolean confirmed = calendar.confirmed(event) && calendar.confirmed(last);
    return new DueDate(deadline, last, !confirmed);
  }
}
