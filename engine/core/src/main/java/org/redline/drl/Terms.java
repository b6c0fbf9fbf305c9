package org.redline.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Held;
import org.redline.facts.Coded;

/**
 * The operators of conditions in Java, for the DRL that is written. Facts are taken to be wholly
 * known: a null makes a comparison false.
 */
public final class Terms {
  private Terms() {}

  /** Equality of codes, texts, numbers, days and truth values. */
  public static boolean eq(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return false;
    } else if (a instanceof Number x && b instanceof Number y) {
      return decimal(x).compareTo(decimal(y)) == 0;
    }
    return plain(a).equals(plain(b));
  }

  public static boolean lt(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && compare(a, b) < 0;
  }

  public static boolean le(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && compare(a, b) <= 0;
  }

  /** Whether a list has an element equal to {@code value}. */
  public static boolean in(@Nullable Object value, @Nullable Collection<?> list) {
    return list != null && list.stream().anyMatch(element -> eq(value, element));
  }

  public static Object add(@Nullable Object a, @Nullable Object b) {
    return decimal(number(a)).add(decimal(number(b)));
  }

  public static Object subtract(@Nullable Object a, @Nullable Object b) {
    return decimal(number(a)).subtract(decimal(number(b)));
  }

  public static Object multiply(@Nullable Object a, @Nullable Object b) {
    return decimal(number(a)).multiply(decimal(number(b)));
  }

  public static Object negate(@Nullable Object a) {
    return decimal(number(a)).negate();
  }

  public static Object sum(Collection<?> list) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Object element : list) {
      sum = sum.add(decimal((Number) element));
    }
    return sum;
  }

  public static @Nullable LocalDate plusDays(@Nullable LocalDate day, Object days) {
    return day == null ? null : day.plusDays(number(days).longValue());
  }

  public static @Nullable LocalDate plusMonths(@Nullable LocalDate day, Object months) {
    return day == null ? null : day.plusMonths(number(months).longValue());
  }

  public static @Nullable LocalDate plusYears(@Nullable LocalDate day, Object years) {
    return day == null ? null : day.plusYears(number(years).longValue());
  }

  public static @Nullable Object daysUntil(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
  }

  /** The last day of the span on which none of the licences was held, else its last day. */
  public static @Nullable LocalDate lastDayWithout(
      Collection<?> licences, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
    return to == null ? null : Held.lastDayWithout(List.copyOf(licences), from, to, asOf);
  }

  /**
   * The sum over brackets, from the last to the first: what is above the end of the bracket before.
   *
   * @param scale brackets as {@code upTo:rate}, the last open
   */
  public static @Nullable Object scaled(@Nullable Object scale, @Nullable Object base) {
    if (!(scale instanceof List<?> brackets) || base == null) {
      return null;
    }
    BigDecimal rest = decimal((Number) base).max(BigDecimal.ZERO);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = brackets.size() - 1; i >= 0; i--) {
      String[] bracket = brackets.get(i).toString().split(":", 2);
      BigDecimal from =
          i == 0
              ? BigDecimal.ZERO
              : new BigDecimal(brackets.get(i - 1).toString().split(":", 2)[0]);
      BigDecimal above = rest.subtract(from).max(BigDecimal.ZERO);
      sum = sum.add(above.multiply(new BigDecimal(bracket[1])));
      rest = rest.subtract(above);
    }
    return sum;
  }

  /** Whether a day is in a half-open interval and not after {@code asOf}. */
  public static boolean within(
      @Nullable LocalDate day, LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
    return day != null
        && !day.isBefore(from)
        && (to == null || day.isBefore(to))
        && !day.isAfter(asOf);
  }

  private static int compare(Object a, Object b) {
    if (a instanceof LocalDate x && b instanceof LocalDate y) {
      return x.compareTo(y);
    }
    return decimal((Number) a).compareTo(decimal((Number) b));
  }

  private static Number number(@Nullable Object value) {
    return value == null ? 0 : (Number) value;
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
  }

  private static Object plain(Object value) {
    return value instanceof Coded coded ? coded.code() : value;
  }
}
