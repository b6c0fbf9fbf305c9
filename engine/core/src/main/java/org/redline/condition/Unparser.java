package org.redline.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.ValueKind;

/** Writes a syntax tree as CEL, with as few parentheses as can be. */
final class Unparser {
  // How tightly something binds; a looser part needs parentheses.
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int RELATION = 2;
  private static final int SUM = 3;
  private static final int PRODUCT = 4;
  private static final int UNARY = 5;
  private static final int MEMBER = 6;

  private Unparser() {}

  static String text(Expr expr) {
    if (expr instanceof Literal literal) {
      return constant(literal.kind(), literal.value());
    } else if (expr instanceof Literals literals) {
      return literals.values().stream()
          .map(value -> constant(literals.kind(), value))
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (expr instanceof Name name) {
      return name.name();
    } else if (expr instanceof Select select) {
      return member(select.target()) + "." + select.field().name();
    } else if (expr instanceof Param param) {
      return param(param);
    } else if (expr instanceof Macro macro) {
      return macro(macro);
    }
    return call((Call) expr);
  }

  private static String constant(ValueKind kind, Object value) {
    if (kind == ValueKind.DATE) {
      return "date('" + value + "')";
    } else if (value instanceof BigDecimal decimal) {
      return (decimal.scale() <= 0 ? decimal.setScale(1) : decimal).toPlainString();
    } else if (value instanceof String text) {
      return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
    return String.valueOf(value);
  }

  private static String param(Param param) {
    String name = Names.PARAM + "." + param.name();
    return param.day() == null ? name : name + ".on(" + text(param.day()) + ")";
  }

  private static String macro(Macro macro) {
    String call = "." + Functions.written(macro.kind());
    return member(macro.list()) + call + "(" + macro.variable() + ", " + text(macro.body()) + ")";
  }

  private static String call(Call call) {
    String written = Functions.written(call.op());
    return switch (call.op()) {
      case NOT -> written + member(call.operands().get(0));
      case NEGATE -> written + negated(call.operands().get(0));
      case SIZE, SUM, PLUS_DAYS, PLUS_MONTHS, PLUS_YEARS, DAYS_UNTIL, LAST_DAY_WITHOUT, SCALE ->
          method(written, call);
      default -> infix(written, call);
    };
  }

  private static String negated(Expr operand) {
    return operand instanceof Literal ? "(" + text(operand) + ")" : member(operand);
  }

  private static String method(String written, Call call) {
    List<Expr> arguments = call.operands().subList(1, call.operands().size());
    String inside = arguments.stream().map(Unparser::text).collect(Collectors.joining(", "));
    return member(call.operands().get(0)) + "." + written + "(" + inside + ")";
  }

  /** Operands from the left; those behind the first must bind tighter, unless the order is free. */
  private static String infix(String written, Call call) {
    int binding = binding(call);
    boolean free = call.op() == Op.AND || call.op() == Op.OR;
    StringBuilder text = new StringBuilder(at(call.operands().get(0), binding));
    int next = free ? binding : binding + 1;
    for (Expr operand : call.operands().subList(1, call.operands().size())) {
      text.append(' ').append(written).append(' ').append(at(operand, next));
    }
    return text.toString();
  }

  private static String member(Expr expr) {
    return at(expr, MEMBER);
  }

  private static String at(Expr expr, int least) {
    return binding(expr) < least ? "(" + text(expr) + ")" : text(expr);
  }

  private static int binding(Expr expr) {
    if (!(expr instanceof Call call)) {
      return MEMBER;
    }
    return switch (call.op()) {
      case OR -> OR;
      case AND -> AND;
      case EQ, NE, LT, LE, GT, GE, IN -> RELATION;
      case ADD, SUBTRACT -> SUM;
      case MULTIPLY -> PRODUCT;
      case NOT, NEGATE -> UNARY;
      case SIZE, SUM, PLUS_DAYS, PLUS_MONTHS, PLUS_YEARS, DAYS_UNTIL, LAST_DAY_WITHOUT, SCALE ->
          MEMBER;
    };
  }
}
