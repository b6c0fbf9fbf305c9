package org.redline.condition;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import org.redline.condition.Expr.Kind;

/**
 * A macro as it was written, found again in the loop that the parser made of it.
 *
 * @param list what it runs over
 * @param body what it says of each element
 */
record Macros(Kind kind, CelExpr list, String variable, CelExpr body) {
  static Macros of(CelExpr expr, Source source) {
    CelExpr call = source.cel().getMacroCalls().get(expr.id());
    if (call == null) {
      throw new IllegalArgumentException("a loop that is no macro");
    }
    Kind kind = Functions.macro(call.call().function()).orElseThrow();
    CelComprehension loop = expr.comprehension();
    return new Macros(kind, loop.iterRange(), loop.iterVar(), body(kind, loop.loopStep()));
  }

  private static CelExpr body(Kind kind, CelExpr step) {
    return switch (kind) {
      case EXISTS, ALL -> step.call().args().get(1); // result || body, result && body
      case EXISTS_ONE, FILTER -> step.call().args().get(0); // body ? … : result
      case MAP -> step.call().args().get(1).list().elements().get(0); // result + [body]
    };
  }
}
