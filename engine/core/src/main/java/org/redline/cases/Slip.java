package org.redline.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Literal;
import org.redline.condition.Expr.Literals;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;

/**
 * One way in which a condition can be wrong.
 *
 * @param kind what was done
 * @param before the part that was changed
 * @param after what stands there instead; null = nothing
 * @param tree the whole, changed
 */
record Slip(MutationKind kind, Expr before, @Nullable Expr after, Expr tree) {

  /**
   * Every slip in {@code tree}, in the order of its parts.
   *
   * @param names what could be written in the place of a name
   */
  static List<Slip> of(Expr tree, Function<Name, List<Name>> names) {
    List<Slip> slips = new ArrayList<>(here(tree, names));
    List<Expr> parts = Parts.of(tree);
    for (int i = 0; i < parts.size(); i++) {
      for (Slip slip : of(parts.get(i), names)) {
        List<Expr> others = new ArrayList<>(parts);
        others.set(i, slip.tree);
        slips.add(new Slip(slip.kind, slip.before, slip.after, Parts.with(tree, others)));
      }
    }
    return slips;
  }

  private static List<Slip> here(Expr tree, Function<Name, List<Name>> names) {
    if (tree instanceof Name name) {
      return names.apply(name).stream()
          .map(other -> instead(MutationKind.DEFINITION, name, other))
          .toList();
    } else if (tree instanceof Call call) {
      return ofCall(call);
    } else if (tree instanceof Macro macro) {
      return ofMacro(macro);
    } else if (tree instanceof Literal literal) {
      return ofLiteral(literal);
    }
    return tree instanceof Literals literals ? ofLiterals(literals) : List.of();
  }

  private static List<Slip> ofCall(Call call) {
    return switch (call.op()) {
      case EQ -> comparisons(call, Op.NE);
      case NE -> comparisons(call, Op.EQ);
      case LT -> comparisons(call, Op.LE, Op.GE);
      case LE -> comparisons(call, Op.LT, Op.GT);
      case GT -> comparisons(call, Op.GE, Op.LE);
      case GE -> comparisons(call, Op.GT, Op.LT);
      case AND -> junctions(call, Op.OR);
      case OR -> junctions(call, Op.AND);
      case NOT -> List.of(instead(MutationKind.NEGATION, call, call.operands().get(0)));
      default -> List.of();
    };
  }

  private static List<Slip> comparisons(Call call, Op... others) {
    List<Slip> slips = new ArrayList<>();
    for (Op other : others) {
      slips.add(instead(MutationKind.COMPARISON, call, with(call, other)));
    }
    return slips;
  }

  private static List<Slip> junctions(Call call, Op other) {
    List<Slip> slips = new ArrayList<>();
    slips.add(instead(MutationKind.JUNCTION, call, with(call, other)));
    for (int i = 0; i < call.operands().size(); i++) {
      List<Expr> rest = new ArrayList<>(call.operands());
      Expr operand = rest.remove(i);
      Expr left = rest.size() == 1 ? rest.get(0) : new Call(call.op(), rest, call.offset());
      slips.add(new Slip(MutationKind.OPERAND, operand, null, left));
    }
    return slips;
  }

  private static List<Slip> ofMacro(Macro macro) {
    return switch (macro.kind()) {
      case EXISTS -> List.of(instead(MutationKind.QUANTIFIER, macro, with(macro, Kind.ALL)));
      case ALL, EXISTS_ONE ->
          List.of(instead(MutationKind.QUANTIFIER, macro, with(macro, Kind.EXISTS)));
      case FILTER, MAP -> List.of();
    };
  }

  private static List<Slip> ofLiteral(Literal literal) {
    List<Slip> slips = new ArrayList<>();
    for (int step : new int[] {1, -1}) {
      Object moved = moved(literal.value(), step);
      if (moved != null) {
        MutationKind kind = moved instanceof LocalDate ? MutationKind.DATE : MutationKind.LIMIT;
        slips.add(instead(kind, literal, new Literal(literal.kind(), moved, literal.offset())));
      }
    }
    return slips;
  }

  /** The value a day, one, or for decimals the smallest unit further; null for anything else. */
  static @Nullable Object moved(@Nullable Object value, int step) {
    if (value instanceof LocalDate date) {
      return date.plusDays(step);
    } else if (value instanceof Integer number) {
      return number + step;
    } else if (value instanceof Long number) {
      return number + step;
    } else if (value instanceof BigDecimal number) {
      BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
      return number.add(unit.multiply(BigDecimal.valueOf(step)));
    }
    return null;
  }

  private static List<Slip> ofLiterals(Literals literals) {
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; literals.values().size() > 1 && i < literals.values().size(); i++) {
      List<Object> rest = new ArrayList<>(literals.values());
      Object value = rest.remove(i);
      Literals one = new Literals(literals.kind(), List.of(value), literals.offset());
      Literals fewer = new Literals(literals.kind(), rest, literals.offset());
      slips.add(new Slip(MutationKind.MEMBER, one, null, fewer));
    }
    return slips;
  }

  private static Slip instead(MutationKind kind, Expr before, Expr after) {
    return new Slip(kind, before, after, after);
  }

  private static Call with(Call call, Op op) {
    return new Call(op, call.operands(), call.offset());
  }

  private static Macro with(Macro macro, Kind kind) {
    return new Macro(kind, macro.list(), macro.variable(), macro.body(), macro.offset());
  }
}
