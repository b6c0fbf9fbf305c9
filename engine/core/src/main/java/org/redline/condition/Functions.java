package org.redline.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Op;

/** What operators and functions are called in CEL. */
final class Functions {
  static final String DATE = "date";
  static final String ON = "on";

  private static final Map<String, Op> OPERATORS =
      Map.ofEntries(
          Map.entry("!_", Op.NOT),
          Map.entry("_&&_", Op.AND),
          Map.entry("_||_", Op.OR),
          Map.entry("_==_", Op.EQ),
          Map.entry("_!=_", Op.NE),
          Map.entry("_<_", Op.LT),
          Map.entry("_<=_", Op.LE),
          Map.entry("_>_", Op.GT),
          Map.entry("_>=_", Op.GE),
          Map.entry("@in", Op.IN),
          Map.entry("_+_", Op.ADD),
          Map.entry("_-_", Op.SUBTRACT),
          Map.entry("_*_", Op.MULTIPLY),
          Map.entry("-_", Op.NEGATE));

  private static final Map<String, Op> NAMED =
      Map.of(
          "size", Op.SIZE,
          "sum", Op.SUM,
          "plusDays", Op.PLUS_DAYS,
          "plusMonths", Op.PLUS_MONTHS,
          "plusYears", Op.PLUS_YEARS,
          "daysUntil", Op.DAYS_UNTIL,
          "lastDayWithout", Op.LAST_DAY_WITHOUT,
          "of", Op.SCALE);

  private static final Map<String, Kind> MACROS =
      Map.of(
          "exists", Kind.EXISTS,
          "all", Kind.ALL,
          "exists_one", Kind.EXISTS_ONE,
          "filter", Kind.FILTER,
          "map", Kind.MAP);

  /** Operators that CEL has and conditions have not, as they are written. */
  private static final Map<String, String> REFUSED =
      Map.of("_?_:_", "? :", "_[_]", "[ ]", "_/_", "/", "_%_", "%");

  private Functions() {}

  static Optional<Op> op(String function) {
    return Optional.ofNullable(OPERATORS.getOrDefault(function, NAMED.get(function)));
  }

  static Optional<Kind> macro(String function) {
    return Optional.ofNullable(MACROS.get(function));
  }

  static Optional<String> refused(String function) {
    return Optional.ofNullable(REFUSED.get(function));
  }

  /** How CEL calls an operator that is written as a function or between its operands. */
  static String written(Op op) {
    for (Map<String, Op> names : List.of(OPERATORS, NAMED)) {
      for (Map.Entry<String, Op> name : names.entrySet()) {
        if (name.getValue() == op) {
          return symbol(name.getKey());
        }
      }
    }
    throw new IllegalArgumentException("no name: " + op);
  }

  /** {@code _==_} to {@code ==}. */
  static String symbol(String function) {
    return function.replace("_", "").replace("@", "");
  }

  static String written(Kind kind) {
    return MACROS.entrySet().stream()
        .filter(macro -> macro.getValue() == kind)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Every name that can be called. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>(NAMED.keySet());
    all.addAll(MACROS.keySet());
    all.add(DATE);
    all.add(ON);
    Definitions.ALL.forEach(definition -> all.add(definition.name()));
    return all;
  }
}
