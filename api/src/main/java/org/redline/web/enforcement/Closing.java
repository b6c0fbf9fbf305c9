package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.facts.ClosureState;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ObjectNode;

/** The request for closure: only when the audit mandates it, every precondition met. */
final class Closing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    boolean asked =
        now.file().closures().stream().anyMatch(c -> c.state() != ClosureState.WITHDRAWN);
    return asked || action(now).isEmpty()
        ? List.of()
        : List.of(
            Input.text("government", Input.Need.REQUIRED),
            Input.text("number", Input.Need.OPTIONAL),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** One whose preconditions are all met goes before others. */
  static Optional<MandatedAction> action(Taking taking) {
    List<MandatedAction> all = taking.mandated("request-closure").toList();
    return all.stream()
        .filter(a -> Mandated.unmet(a).isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("government");
    taking.fields().required("reason");
    Optional<MandatedAction> action = action(taking);
    Mandated.require(taking, action, "");
    boolean discussed =
        taking
            .file()
            .done(StepKind.DISCUSS)
            .anyMatch(step -> step.text("findings").equals(Discussing.CLOSURE));
    if (!discussed) {
      taking.fields().wrong("", "step.problem.first", "step.discuss");
    }
    ObjectNode closure = Facts.node().put("id", taking.facts().id("K"));
    closure.put("kind", "government-closure").put("state", "proposed");
    closure.put("proposedOn", taking.day().toString()).put("law", "work-safety-law");
    closure.putArray("resumptions");
    taking.facts().put("closures", closure);
    taking.about(taking.facts().id("K"));
  }
}
