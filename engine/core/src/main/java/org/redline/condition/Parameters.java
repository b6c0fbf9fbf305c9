package org.redline.condition;

import java.util.ArrayList;
import java.util.List;

/** Finds the parameters that an expression reads. */
final class Parameters {
  private Parameters() {}

  static List<Expr.Param> of(Expr tree) {
    List<Expr.Param> found = new ArrayList<>();
    collect(tree, found);
    return List.copyOf(found);
  }

  private static void collect(Expr expr, List<Expr.Param> found) {
    if (expr instanceof Expr.Param param) {
      found.add(param);
    } else if (expr instanceof Expr.Call call) {
      call.operands().forEach(operand -> collect(operand, found));
    } else if (expr instanceof Expr.Macro macro) {
      collect(macro.list(), found);
      collect(macro.body(), found);
    } else if (expr instanceof Expr.Select select) {
      collect(select.target(), found);
    }
  }
}
