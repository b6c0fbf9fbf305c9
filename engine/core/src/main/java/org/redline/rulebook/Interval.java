package org.redline.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in force, half-open.
 *
 * @param from first day
 * @param to first day that is no longer in it; null = open
 */
public record Interval(LocalDate from, @Nullable LocalDate to) {
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether every day of {@code other} is in this one. */
  public boolean covers(Interval other) {
    return !other.from.isBefore(from)
        && (to == null || (other.to != null && !other.to.isAfter(to)));
  }

  public boolean overlaps(Interval other) {
    return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
  }
}
