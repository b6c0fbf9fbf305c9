package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.facts.ClosureState;
import org.redline.rulebook.Basis;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ObjectNode;

/** The request for closure: only when the audit mandates it, every precondition met. */
final class Closing implements StepRule {
  private static final String WORK_SAFETY_LAW = "work-safety-law";

  @Override
  public List<Input> inputs(Taking now) {
    boolean waits =
        now.file().steps().stream()
            .anyMatch(step -> step.kind() == StepKind.CLOSURE && step.waits());
    return waits || asked(now) || action(now).isEmpty()
        ? List.of()
        : List.of(
            Input.text("government", Input.Need.REQUIRED),
            Input.text("number", Input.Need.OPTIONAL),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  private static boolean asked(Taking now) {
    return now.file().closures().stream().anyMatch(c -> c.state() != ClosureState.WITHDRAWN);
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
    if (asked(taking)) {
      taking.fields().wrong("", "step.problem.not-now");
    }
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
    closure.put("proposedOn", taking.day().toString());
    action.flatMap(Closing::law).ifPresent(law -> closure.put("law", law));
    closure.putArray("resumptions");
    taking.facts().put("closures", closure);
    taking.about(taking.facts().id("K"));
  }

  /**
   * The law that the closure rests on. Where a case of 安全生产法 113 is met beside one of another law
   * (煤矿安全生产条例 70 (4) takes them in), it is that one: what 113 says of the principal person follows.
   */
  private static Optional<String> law(MandatedAction action) {
    List<String> laws = action.basis().stream().map(Basis::law).distinct().toList();
    return laws.contains(WORK_SAFETY_LAW)
        ? Optional.of(WORK_SAFETY_LAW)
        : laws.stream().findFirst();
  }
}
