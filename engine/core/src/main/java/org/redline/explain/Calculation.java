package org.redline.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Op;
import org.redline.condition.Held;
import org.redline.condition.Scale;
import org.redline.condition.Truth;

/** Computes numbers and days; unknown where an operand is. */
final class Calculation {
  private static final long MOST_DAYS = 1_000_000;
  private static final long MOST_MONTHS = 30_000;

  private Calculation() {}

  static @Nullable Object value(Call call, View view) {
    Expr first = call.operands().get(0);
    if (call.op() == Op.LAST_DAY_WITHOUT) {
      return lastDayWithout(call, view);
    } else if (call.op() == Op.SIZE || call.op() == Op.SUM) {
      return ofList(call.op(), view.entries(first));
    }
    Object left = view.value(first);
    if (left == null || call.op() == Op.NEGATE) {
      return left == null ? null : number(left).negate();
    }
    Object right = view.value(call.operands().get(1));
    return right == null ? null : of(call.op(), left, right);
  }

  private static Object of(Op op, Object left, Object right) {
    return switch (op) {
      case ADD -> number(left).add(number(right));
      case SUBTRACT -> number(left).subtract(number(right));
      case MULTIPLY -> number(left).multiply(number(right));
      case PLUS_DAYS -> ((LocalDate) left).plusDays(count(right, MOST_DAYS));
      case PLUS_MONTHS -> ((LocalDate) left).plusMonths(count(right, MOST_MONTHS));
      case PLUS_YEARS -> ((LocalDate) left).plusYears(count(right, MOST_MONTHS));
      case DAYS_UNTIL ->
          BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) left, (LocalDate) right));
      case SCALE -> ((Scale) left).of(number(right));
      default -> throw new IllegalArgumentException("computes nothing: " + op);
    };
  }

  private static @Nullable Object ofList(Op op, @Nullable List<Entry> entries) {
    if (entries == null || entries.stream().anyMatch(e -> e.membership() == Truth.UNKNOWN)) {
      return null;
    }
    List<Entry> members = entries.stream().filter(e -> e.membership() == Truth.TRUE).toList();
    if (op == Op.SIZE) {
      return BigDecimal.valueOf(members.size());
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry member : members) {
      Object value = member.bound().value();
      if (value == null) {
        return null;
      }
      sum = sum.add(number(value));
    }
    return sum;
  }

  /** Only where it is certain which licences count. */
  private static @Nullable Object lastDayWithout(Call call, View view) {
    Object licences = view.value(call.operands().get(0));
    LocalDate from = (LocalDate) view.value(call.operands().get(1));
    LocalDate to = (LocalDate) view.value(call.operands().get(2));
    return licences instanceof List<?> list && to != null
        ? Held.lastDayWithout(list, from, to, view.scene().asOf())
        : null;
  }

  static BigDecimal number(Object value) {
    return (BigDecimal) Comparisons.plain(value);
  }

  private static long count(Object number, long most) {
    long count = number(number).longValue();
    return Math.max(-most, Math.min(most, count));
  }
}
