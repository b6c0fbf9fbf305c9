package org.redline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Kind;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.Field;

/** What expressions are made of. */
final class Parts {
  private Parts() {}

  /** Names that an expression leaves open: those of the scope, and of macros around it. */
  static Set<String> names(Expr expr) {
    Set<String> names = new TreeSet<>();
    collect(expr, names);
    return names;
  }

  private static void collect(Expr expr, Set<String> names) {
    if (expr instanceof Name name) {
      names.add(name.name());
    } else if (expr instanceof Select select) {
      collect(select.target(), names);
    } else if (expr instanceof Param param && param.day() != null) {
      collect(param.day(), names);
    } else if (expr instanceof Call call) {
      call.operands().forEach(operand -> collect(operand, names));
    } else if (expr instanceof Macro macro) {
      Set<String> body = names(macro.body());
      body.remove(macro.variable());
      names.addAll(body);
      collect(macro.list(), names);
    }
  }

  /** The fields and names inside an expression that can be read as one value each. */
  static List<Expr> leaves(Expr expr) {
    List<Expr> leaves = new ArrayList<>();
    if (expr instanceof Select) {
      leaves.add(expr);
    } else if (expr instanceof Call call && !View.isList(call.operands().get(0))) {
      call.operands().forEach(operand -> leaves.addAll(leaves(operand)));
    }
    return leaves;
  }

  /** The field that the elements of a list are taken from; null for what was computed. */
  static @Nullable Field element(Expr list) {
    if (list instanceof Select select) {
      return select.field();
    } else if (list instanceof Macro macro) {
      Expr source = macro.kind() == Kind.MAP ? macro.body() : macro.list();
      return element(source);
    }
    return null;
  }

  /** The operator that says the opposite. */
  static Op opposite(Op op) {
    return switch (op) {
      case EQ -> Op.NE;
      case NE -> Op.EQ;
      case LT -> Op.GE;
      case LE -> Op.GT;
      case GT -> Op.LE;
      case GE -> Op.LT;
      default -> throw new IllegalArgumentException("no opposite: " + op);
    };
  }

  /** The operator that says the same with its sides exchanged. */
  static Op mirrored(Op op) {
    return switch (op) {
      case LT -> Op.GT;
      case LE -> Op.GE;
      case GT -> Op.LT;
      case GE -> Op.LE;
      default -> op;
    };
  }
}
