package org.redline.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The values that one evaluation sees; for one thread.
 *
 * <p>A null record stands for a fact of which nothing is known, a null day for an unknown day.
 */
public final class Frame {
  final @Nullable Object[] slots;
  final LocalDate asOf;
  final @Nullable LocalDate day;
  final Budget budget;

  /**
   * @param records a record for each variable of the {@link Scope}, in its order
   * @param asOf the day on which one would decide
   * @param day the decisive day; null when unknown
   * @param budget steps left
   */
  public Frame(@Nullable Object[] records, LocalDate asOf, @Nullable LocalDate day, Budget budget) {
    this.slots = records;
    this.asOf = asOf;
    this.day = day;
    this.budget = budget;
  }
}
