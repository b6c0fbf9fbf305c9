package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.ValueKind;

/** Infers what kind of value an expression gives; null where it is ill-typed. */
final class Shapes {
  private Shapes() {}

  static @Nullable Shape of(Expr expr, Names names) {
    if (expr instanceof Literal literal) {
      return Shape.plain(literal.kind());
    } else if (expr instanceof Literals literals) {
      return Shape.list(Shape.plain(literals.kind()));
    } else if (expr instanceof Name name) {
      return names.shape(name.name());
    } else if (expr instanceof Select select) {
      return Shape.of(select.field());
    } else if (expr instanceof Param param) {
      return Shape.plain(param.value().kind());
    } else if (expr instanceof Macro macro) {
      return macro(macro, names);
    }
    return call((Call) expr, names);
  }

  /** Shape of the elements of a list; null where it is none. */
  static @Nullable Shape element(Expr list, Names names) {
    Shape shape = of(list, names);
    return shape == null ? null : shape.element();
  }

  private static @Nullable Shape macro(Macro macro, Names names) {
    if (macro.kind() == Kind.FILTER) {
      return of(macro.list(), names);
    } else if (macro.kind() != Kind.MAP) {
      return Shape.BOOLEAN;
    }
    Shape element = element(macro.list(), names);
    Shape body = element == null ? null : of(macro.body(), names.with(macro.variable(), element));
    return body == null ? null : Shape.list(body);
  }

  private static @Nullable Shape call(Call call, Names names) {
    return switch (call.op()) {
      case NOT, AND, OR, EQ, NE, LT, LE, GT, GE, IN -> Shape.BOOLEAN;
      case SIZE, DAYS_UNTIL -> Shape.INTEGER;
      case PLUS_DAYS, PLUS_MONTHS, PLUS_YEARS, LAST_DAY_WITHOUT -> Shape.DATE;
      case SCALE -> Shape.DECIMAL;
      case SUM -> call.operands().isEmpty() ? null : element(call.operands().get(0), names);
      case ADD, SUBTRACT, MULTIPLY, NEGATE -> number(call.operands(), names);
    };
  }

  private static @Nullable Shape number(List<Expr> operands, Names names) {
    Shape all = Shape.INTEGER;
    for (Expr operand : operands) {
      Shape shape = of(operand, names);
      if (shape == null || !shape.isNumber()) {
        return null;
      }
      all = all.with(shape);
    }
    return all.is(ValueKind.INTEGER) ? Shape.INTEGER : Shape.DECIMAL;
  }
}
