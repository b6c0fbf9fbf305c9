package org.redline.audit;

import java.time.LocalDate;
import org.redline.condition.Condition;
import org.redline.condition.Expr;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.Wording;

/** Finds parameters whose value no text confirms. */
final class Unverified {
  private Unverified() {}

  /** Whether the wording's conditions read such a value on {@code day}. */
  static boolean reads(Wording wording, LocalDate day) {
    return reads(wording.applies(), day) || reads(wording.breach(), day);
  }

  private static boolean reads(Condition condition, LocalDate day) {
    for (Expr.Param param : condition.parameters()) {
      if (param.value() instanceof Parameter parameter
          && parameter.at(day).map(Parameter.Value::unverified).orElse(false)) {
        return true;
      }
    }
    return false;
  }
}
