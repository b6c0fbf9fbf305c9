package org.redline.audit;

import java.time.LocalDate;
import org.redline.condition.Expr;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.Wording;

/** Finds parameters whose value no text confirms. */
final class Unverified {
  private Unverified() {}

  /** Whether the wording's conditions read such a value on {@code day}. */
  static boolean reads(Wording wording, LocalDate day) {
    return reads(wording.applies().tree(), day) || reads(wording.breach().tree(), day);
  }

  private static boolean reads(Expr expr, LocalDate day) {
    if (expr instanceof Expr.Param param) {
      return param.value() instanceof Parameter parameter
          && parameter.at(day).map(Parameter.Value::unverified).orElse(false);
    } else if (expr instanceof Expr.Call call) {
      for (Expr operand : call.operands()) {
        if (reads(operand, day)) {
          return true;
        }
      }
      return false;
    } else if (expr instanceof Expr.Macro macro) {
      return reads(macro.list(), day) || reads(macro.body(), day);
    }
    return expr instanceof Expr.Select select && reads(select.target(), day);
  }
}
