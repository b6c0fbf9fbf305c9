package org.redline.explain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Op;
import org.redline.condition.Truth;
import org.redline.facts.Coded;

/** Compares known values; what is unknown compares as unknown. */
final class Comparisons {
  private Comparisons() {}

  static Truth of(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  /** Whether an expression is one of those that are true or false by their form. */
  static boolean isCondition(Expr expr) {
    if (expr instanceof Macro macro) {
      return macro.kind() != Kind.FILTER && macro.kind() != Kind.MAP;
    }
    return expr instanceof Call call
        && switch (call.op()) {
          case NOT, AND, OR, EQ, NE, LT, LE, GT, GE, IN -> true;
          default -> false;
        };
  }

  static Truth truth(Call call, View view) {
    Expr left = call.operands().get(0);
    Expr right = call.operands().get(1);
    if (call.op() == Op.IN) {
      return in(left, right, view);
    }
    return truth(call.op(), view.value(left), view.value(right));
  }

  /** What an operator says of two values. */
  static Truth truth(Op op, @Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    int difference = compare(left, right);
    return of(
        switch (op) {
          case EQ -> difference == 0;
          case NE -> difference != 0;
          case LT -> difference < 0;
          case LE -> difference <= 0;
          case GT -> difference > 0;
          case GE -> difference >= 0;
          default -> throw new IllegalArgumentException("compares nothing: " + op);
        });
  }

  private static Truth in(Expr value, Expr list, View view) {
    Object known = view.value(value);
    if (list instanceof Literals literals) {
      return known == null
          ? Truth.UNKNOWN
          : of(literals.values().stream().anyMatch(one -> compare(known, one) == 0));
    }
    List<Entry> entries = view.entries(list);
    if (entries == null) {
      return Truth.UNKNOWN;
    }
    return entries.stream()
        .map(entry -> entry.membership().and(truth(Op.EQ, known, entry.bound().value())))
        .reduce(Truth.FALSE, Truth::or);
  }

  @SuppressWarnings("unchecked")
  static int compare(Object left, Object right) {
    Object a = plain(left);
    Object b = plain(right);
    return ((Comparable<Object>) a).compareTo(b);
  }

  /** Codes as text and numbers as decimals, so that both sides of a comparison are of one class. */
  static Object plain(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    } else if (value instanceof Number number && !(value instanceof BigDecimal)) {
      return BigDecimal.valueOf(number.longValue());
    }
    return value;
  }
}
