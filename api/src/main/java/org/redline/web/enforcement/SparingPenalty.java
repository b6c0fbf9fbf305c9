package org.redline.web.enforcement;

import java.util.List;
import org.redline.web.enforcement.Step.Approval;

/** No penalty, with education (行政处罚法 33, 57), approved by another person. */
final class SparingPenalty implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> pending = Cases.pending(now);
    return pending.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(pending)),
            Input.text("number", Input.Need.OPTIONAL),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.chosenFinding();
    taking.fields().required("reason");
  }
}
