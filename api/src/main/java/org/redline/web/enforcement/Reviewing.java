package org.redline.web.enforcement;

import java.util.List;
import org.redline.web.users.Approval;
import org.redline.web.users.Role;

/** Legal review by a reviewer who has not handled the case (行政处罚法 58). */
final class Reviewing implements StepRule {
  /** How a legal review ends. */
  static final List<Input.Option> OUTCOMES =
      List.of(Cases.option("passed", "审核通过", "Passed"), Cases.option("failed", "审核未通过", "Failed"));

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> noticed = Cases.noticed(now);
    return noticed.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(noticed)),
            Input.choice("outcome", OUTCOMES),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public void take(Taking taking) {
    taking.chosenFinding();
    taking.fields().required("outcome");
    taking.fields().required("opinion");
    boolean another = Approval.mayApprove(taking.by(), Role.REVIEWER, taking.file().openedBy());
    if (!another || taking.file().handledBy(taking.by().name())) {
      taking.fields().wrong("", "step.problem.own");
    }
  }
}
