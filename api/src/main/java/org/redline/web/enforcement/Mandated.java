package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.audit.PreconditionState;
import org.redline.condition.Truth;

/** Steps that the audit must mandate, with every precondition met, before they are taken. */
final class Mandated {
  private Mandated() {}

  /** Tells what stands against an action; nothing where it may be taken. */
  static void require(Taking taking, Optional<MandatedAction> action, String field) {
    if (action.isEmpty()) {
      taking.fields().wrong(field, "step.problem.not-mandated");
      return;
    }
    for (PreconditionState unmet : unmet(action.get())) {
      String key = unmet.truth() == Truth.FALSE ? "step.problem.unmet" : "step.problem.unknown";
      taking.fields().wrong(field, key, unmet.text().zh(), unmet.text().en());
    }
  }

  /** Tells what is certainly not met; what is not known does not stand against a mere proposal. */
  static void refuseUnmet(Taking taking, Optional<MandatedAction> action, String field) {
    if (action.isEmpty()) {
      taking.fields().wrong(field, "step.problem.not-mandated");
      return;
    }
    for (PreconditionState state : action.get().preconditions()) {
      if (state.truth() == Truth.FALSE) {
        taking.fields().wrong(field, "step.problem.unmet", state.text().zh(), state.text().en());
      }
    }
  }

  static List<PreconditionState> unmet(MandatedAction action) {
    List<PreconditionState> unmet = new ArrayList<>(action.preconditions());
    unmet.removeIf(state -> state.truth() == Truth.TRUE);
    return unmet;
  }
}
