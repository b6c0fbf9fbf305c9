package org.redline.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Op;

/** Finds what a pattern's condition holds equal between its variable and others. */
final class Joins {
  private Joins() {}

  /** The variables one of whose fields must equal a field of {@code variable} for it to hold. */
  static Set<String> of(Expr condition, String variable) {
    Set<String> joined = new HashSet<>();
    collect(condition, variable, joined);
    return joined;
  }

  private static void collect(Expr condition, String variable, Set<String> joined) {
    if (!(condition instanceof Call call)) {
      return;
    } else if (call.op() == Op.AND) {
      call.operands().forEach(operand -> collect(operand, variable, joined));
    } else if (call.op() == Op.EQ) {
      List<Expr> sides = call.operands();
      String left = root(sides.get(0));
      String right = root(sides.get(1));
      if (variable.equals(left) && right != null) {
        joined.add(right);
      } else if (variable.equals(right) && left != null) {
        joined.add(left);
      }
    }
  }

  /** The variable whose field {@code side} is. */
  private static @Nullable String root(Expr side) {
    Expr target = side;
    boolean field = false;
    while (target instanceof Expr.Select select) {
      target = select.target();
      field = true;
    }
    return field && target instanceof Expr.Name name ? name.name() : null;
  }
}
