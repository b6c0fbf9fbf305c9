package org.redline.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;

/**
 * How large a tree is.
 *
 * @param nodes nodes, definitions expanded
 * @param depth levels
 */
record Measure(int nodes, int depth) {
  /** Notes a tree that is too large. */
  static void check(Expr tree, Found found) {
    Measure measure = of(tree);
    if (measure.nodes > Limits.NODES) {
      found.add(0, "limit.nodes", measure.nodes, Limits.NODES);
    } else if (measure.depth > Limits.DEPTH) {
      found.add(0, "limit.depth", measure.depth, Limits.DEPTH);
    }
  }

  static Measure of(Expr expr) {
    int nodes = 1;
    int depth = 0;
    for (Expr part : parts(expr)) {
      Measure measure = of(part);
      nodes += measure.nodes;
      depth = Math.max(depth, measure.depth);
    }
    return new Measure(nodes, depth + 1);
  }

  /** The parts of an expression, from the left. */
  static List<Expr> parts(Expr expr) {
    if (expr instanceof Select select) {
      return List.of(select.target());
    } else if (expr instanceof Call call) {
      return call.operands();
    } else if (expr instanceof Macro macro) {
      return List.of(macro.list(), macro.body());
    }
    @Nullable Expr day = expr instanceof Param param ? param.day() : null;
    return day == null ? List.of() : List.of(day);
  }
}
