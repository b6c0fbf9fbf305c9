package org.redline.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Arithmetic that neither overflows nor grows: whole numbers stop at their bound, decimals at
 * theirs, days at the first and the last of four-digit years.
 */
final class Numbers {
  static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final long WHOLE = 4_000_000_000_000_000_000L;
  private static final int DIGITS = 30;
  private static final BigDecimal GREATEST = BigDecimal.TEN.pow(DIGITS);
  private static final long MONTHS = 120_000;
  private static final long DAYS = 4_000_000;

  private Numbers() {}

  static long whole(Object number) {
    return ((Number) number).longValue();
  }

  static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(whole(number));
  }

  static int compare(Object left, Object right) {
    return left instanceof BigDecimal || right instanceof BigDecimal
        ? decimal(left).compareTo(decimal(right))
        : Long.compare(whole(left), whole(right));
  }

  static Object add(Object left, Object right) {
    return left instanceof BigDecimal || right instanceof BigDecimal
        ? bounded(operand(left).add(operand(right)))
        : within(whole(left) + whole(right), WHOLE);
  }

  static Object subtract(Object left, Object right) {
    return add(left, negate(right));
  }

  static Object multiply(Object left, Object right) {
    return bounded(operand(left).multiply(operand(right)));
  }

  static Object negate(Object number) {
    return number instanceof BigDecimal decimal ? decimal.negate() : (Object) (-whole(number));
  }

  static LocalDate plusDays(LocalDate day, long days) {
    return bounded(day.plusDays(within(days, DAYS)));
  }

  static LocalDate plusMonths(LocalDate day, long months) {
    return bounded(day.plusMonths(within(months, MONTHS)));
  }

  static LocalDate plusYears(LocalDate day, long years) {
    return bounded(day.plusYears(within(years, MONTHS)));
  }

  private static LocalDate bounded(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }

  private static long within(long value, long bound) {
    return Math.max(-bound, Math.min(bound, value));
  }

  private static BigDecimal operand(Object number) {
    return bounded(decimal(number));
  }

  /** Within ±10^30 and 30 places behind the point, at a cost that does not depend on the scale. */
  private static BigDecimal bounded(BigDecimal value) {
    long magnitude = (long) value.precision() - value.scale();
    if (value.signum() == 0 || magnitude < -DIGITS) {
      return BigDecimal.ZERO;
    } else if (magnitude > DIGITS + 1 || value.abs().compareTo(GREATEST) > 0) {
      return value.signum() > 0 ? GREATEST : GREATEST.negate();
    }
    return value.scale() > DIGITS ? value.setScale(DIGITS, RoundingMode.HALF_EVEN) : value;
  }
}
