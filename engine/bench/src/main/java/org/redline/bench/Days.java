package org.redline.bench;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.memory.Verdict;

/**
 * The decisive day of conduct that goes on.
 *
 * @param over whether it is over
 * @param last its last day; null when unknown
 * @param asOf the day on which one would decide
 */
record Days(Truth over, @Nullable LocalDate last, LocalDate asOf) {

  /** The verdict by a law that is in force since {@code from}. */
  Verdict continuing(LocalDate from, Function<@Nullable LocalDate, Verdict> verdict) {
    boolean overLater = over == Truth.TRUE && last != null && last.isAfter(asOf);
    if (over == Truth.FALSE || overLater) {
      return on(asOf, from, asOf, verdict.apply(asOf));
    } else if (over == Truth.TRUE && last != null) {
      return on(last, from, asOf, verdict.apply(last));
    }
    return unknown(verdict.apply(null));
  }

  /** A verdict on a known day: nothing applies before the law, or after {@code asOf}. */
  static Verdict on(LocalDate day, LocalDate from, LocalDate asOf, Verdict verdict) {
    return day.isBefore(from) || day.isAfter(asOf) ? Verdict.NOT_APPLICABLE : verdict;
  }

  /** A verdict on an unknown day, which may lie before the law. */
  static Verdict unknown(Verdict verdict) {
    return verdict == Verdict.VIOLATED ? Verdict.UNDETERMINED : verdict;
  }

  /** A verdict on a day that may be unknown. */
  static Verdict decisive(
      @Nullable LocalDate day, LocalDate from, LocalDate asOf, Verdict verdict) {
    return day == null ? unknown(verdict) : on(day, from, asOf, verdict);
  }
}
