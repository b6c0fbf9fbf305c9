package org.redline.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Deadline;

/**
 * When an action is due.
 *
 * @param deadline the term and the event from which it runs
 * @param day last day; null while the day of the event is not known
 * @param unverified the calendar of a year that it touches is not confirmed
 */
public record DueDate(Deadline deadline, @Nullable LocalDate day, boolean unverified) {}
