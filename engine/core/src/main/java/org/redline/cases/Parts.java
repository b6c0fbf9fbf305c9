package org.redline.cases;

import java.util.List;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;

/** The parts that a tree is made of. */
final class Parts {
  private Parts() {}

  static List<Expr> of(Expr tree) {
    if (tree instanceof Call call) {
      return call.operands();
    } else if (tree instanceof Macro macro) {
      return List.of(macro.list(), macro.body());
    } else if (tree instanceof Select select) {
      return List.of(select.target());
    }
    return tree instanceof Param param && param.day() != null ? List.of(param.day()) : List.of();
  }

  /** The tree with other parts in their places. */
  static Expr with(Expr tree, List<Expr> parts) {
    if (tree instanceof Call call) {
      return new Call(call.op(), parts, call.offset());
    } else if (tree instanceof Macro macro) {
      return new Macro(macro.kind(), parts.get(0), macro.variable(), parts.get(1), macro.offset());
    } else if (tree instanceof Select select) {
      return new Select(parts.get(0), select.field(), select.offset());
    } else if (tree instanceof Param param && !parts.isEmpty()) {
      return new Param(param.name(), param.value(), parts.get(0), param.offset());
    }
    return tree;
  }
}
