package org.redline.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/**
 * Says a condition, or its opposite, as one sentence. Negations are pushed to the comparisons, and
 * every and/or inside another stands in brackets, so that one sentence has one meaning.
 */
record Clauses(Context context) {
  private String say(String key, Object... arguments) {
    return context.speech().say(key, arguments);
  }

  String of(Expr expr, boolean negated) {
    if (expr instanceof Macro macro) {
      return macro(macro, negated);
    }
    return expr instanceof Call call ? call(call, negated) : flag(expr, negated);
  }

  private String call(Call call, boolean negated) {
    return switch (call.op()) {
      case NOT -> of(call.operands().get(0), !negated);
      case AND, OR -> junction(call, negated);
      case IN -> in(call, negated);
      default -> comparison(call, negated);
    };
  }

  private String flag(Expr expr, boolean negated) {
    if (expr instanceof Literal literal) {
      return say(literal.value().equals(!negated) ? "always" : "never");
    }
    return say("flag", new Nouns(bare()).of(expr, null), say(negated ? "no" : "yes"))
        + unknown(expr);
  }

  /** Without values: a yes or no would be said twice. */
  private Context bare() {
    return new Context(
        context.speech(), null, context.subject(), context.element(), context.elements());
  }

  private String unknown(Expr expr) {
    View view = context.view();
    boolean open = view != null && view.sees(expr) && view.value(expr) == null;
    return open ? context.shown(expr, "") : "";
  }

  private String junction(Call call, boolean negated) {
    boolean all = (call.op() == Op.AND) != negated;
    return call.operands().stream()
        .map(operand -> inside(operand, negated))
        .collect(Collectors.joining(say(all ? "and" : "or")));
  }

  private String inside(Expr operand, boolean negated) {
    String said = of(operand, negated);
    return isJunction(operand) ? say("group", said) : said;
  }

  private static boolean isJunction(Expr expr) {
    return expr instanceof Call call
        && switch (call.op()) {
          case AND, OR -> true;
          case NOT -> isJunction(call.operands().get(0));
          default -> false;
        };
  }

  private String macro(Macro macro, boolean negated) {
    String body = new Clauses(context.inAll(macro)).of(macro.body(), false);
    return say(quantifier(macro, negated), new Nouns(context).of(macro.list(), null), body);
  }

  /** Key of what a macro says of its list. */
  static String quantifier(Macro macro, boolean negated) {
    String kind = macro.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return negated ? "not-" + kind : kind;
  }

  private String in(Call call, boolean negated) {
    Expr value = call.operands().get(0);
    Expr list = call.operands().get(1);
    if (list instanceof Literals literals) {
      Nouns nouns = new Nouns(context);
      String key = literals.values().size() == 1 ? "one-of.single" : "one-of";
      return say(negated ? "not-" + key : key, nouns.of(value, null), nouns.all(literals, value));
    }
    return say(
        negated ? "not-contains" : "contains",
        new Nouns(context).of(list, null),
        new Nouns(context).of(value, list));
  }

  private String comparison(Call call, boolean negated) {
    Expr left = call.operands().get(0);
    Expr right = call.operands().get(1);
    if (left instanceof Literal && !(right instanceof Literal)) {
      return comparison(Parts.mirrored(call.op()), right, left, negated);
    }
    return comparison(call.op(), left, right, negated);
  }

  private String comparison(Op op, Expr left, Expr right, boolean negated) {
    Op said = negated ? Parts.opposite(op) : op;
    if (right instanceof Literal literal && literal.value() instanceof Boolean expected) {
      return of(left, (said == Op.EQ) != expected);
    }
    String key = (kind(left, right) + "." + said.name()).toLowerCase(Locale.ROOT);
    return say(key, new Nouns(context).of(left, right), new Nouns(context).of(right, left));
  }

  /** How the two sides are compared: as days, as numbers, or as the same or not. */
  private String kind(Expr left, Expr right) {
    for (Expr side : List.of(left, right)) {
      ValueKind kind = kind(side);
      if (kind == ValueKind.DATE) {
        return "day";
      } else if (kind == ValueKind.INTEGER || kind == ValueKind.DECIMAL) {
        return "number";
      }
    }
    return "same";
  }

  private @Nullable ValueKind kind(Expr expr) {
    if (expr instanceof Literal literal) {
      return literal.kind();
    } else if (expr instanceof Param param) {
      return param.value().kind();
    } else if (expr instanceof Call call && !Comparisons.isCondition(expr)) {
      return switch (call.op()) {
        case PLUS_DAYS, PLUS_MONTHS, PLUS_YEARS, LAST_DAY_WITHOUT -> ValueKind.DATE;
        default -> ValueKind.DECIMAL;
      };
    }
    Field field = context.field(expr);
    if (field != null) {
      return field.elementKind();
    }
    boolean day = expr instanceof Name name && name.type() == null;
    return day ? ValueKind.DATE : null;
  }
}
