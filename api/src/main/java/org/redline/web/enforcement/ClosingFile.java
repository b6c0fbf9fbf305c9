package org.redline.web.enforcement;

import java.util.List;
import org.redline.web.enforcement.Step.Approval;

/** The end of a file: not while a stop is in force, or anybody has still to approve something. */
final class ClosingFile implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    return now.file().inspection().heldOn() == null
        ? List.of()
        : List.of(Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("opinion");
    boolean stops =
        taking.file().orders().stream().anyMatch(Lifting::inForce)
            || taking.file().decisions().stream().anyMatch(Accepting::runs);
    if (stops) {
      taking.fields().wrong("", "step.problem.stops");
    }
    boolean waiting =
        taking.file().steps().stream()
            .anyMatch(step -> step.waits() && step.kind() != StepKind.CLOSE_FILE);
    if (waiting) {
      taking.fields().wrong("", "step.problem.waiting");
    }
  }
}
