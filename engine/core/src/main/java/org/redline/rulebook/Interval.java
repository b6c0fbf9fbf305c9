package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The days that are in both. */
  Optional<Interval> meet(Interval other) {
    LocalDate start = from.isBefore(other.from) ? other.from : from;
    LocalDate end = earlier(to, other.to);
    return end == null || start.isBefore(end)
        ? Optional.of(new Interval(start, end))
        : Optional.empty();
  }

  /** The days of this that are not in {@code other}. */
  List<Interval> without(Interval other) {
    List<Interval> rest = new ArrayList<>();
    meet(new Interval(LocalDate.MIN, other.from)).ifPresent(rest::add);
    if (other.to != null) {
      meet(new Interval(other.to, null)).ifPresent(rest::add);
    }
    return rest;
  }

  /** Both ends as people write them: from the first day to the last. */
  String shown() {
    return from + " – " + (to == null ? "…" : to.minusDays(1));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
