package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** The syntax tree of a checked condition; {@code offset} is the place in its text. */
public sealed interface Expr {
  int offset();

  /** A constant: Boolean, Integer, BigDecimal, LocalDate or String (text and enum codes). */
  record Literal(ValueKind kind, Object value, int offset) implements Expr {}

  /** A list of constants, on the right of {@code in}. */
  record Literals(ValueKind kind, List<Object> values, int offset) implements Expr {
    public Literals {
      values = List.copyOf(values);
    }
  }

  /**
   * A name: a record variable of the scope, a macro's variable, {@code asOf} or {@code day}.
   *
   * @param type record type; null for days and for scalar elements of a list
   */
  record Name(String name, @Nullable RecordType type, int offset) implements Expr {}

  /** A field of a record. */
  record Select(Expr target, Field field, int offset) implements Expr {}

  /**
   * A parameter.
   *
   * @param day the day of {@code .on(day)}; null = the decisive day
   */
  record Param(String name, DatedValue value, @Nullable Expr day, int offset) implements Expr {}

  /** An operator or function with its operands, the receiver first. */
  record Call(Op op, List<Expr> operands, int offset) implements Expr {
    public Call {
      operands = List.copyOf(operands);
    }
  }

  /**
   * A macro over a list.
   *
   * @param variable name of the element in {@code body}
   */
  record Macro(Kind kind, Expr list, String variable, Expr body, int offset) implements Expr {}

  /** Operators and functions. */
  enum Op {
    NOT,
    AND,
    OR,
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    IN,
    ADD,
    SUBTRACT,
    MULTIPLY,
    NEGATE,
    SIZE,
    SUM,
    PLUS_DAYS,
    PLUS_MONTHS,
    PLUS_YEARS,
    DAYS_UNTIL,
    /** The last day of a span on which none of the licences was held. */
    LAST_DAY_WITHOUT,
    /** A scale of brackets, and the base that it is applied to. */
    SCALE
  }

  /** Macros over lists. */
  enum Kind {
    EXISTS,
    ALL,
    EXISTS_ONE,
    FILTER,
    MAP
  }
}
