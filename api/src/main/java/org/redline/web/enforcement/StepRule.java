package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.redline.web.users.Role;

/** How a kind of step is filled in, what must hold for it, and what it makes. */
interface StepRule {
  /** The fields of its form; empty while there is nothing that it could be about. */
  List<Input> inputs(Taking now);

  /** Checks what was filled in, and makes the facts that follow once it has its effect. */
  void take(Taking taking);

  /** What it makes at once, while it waits for approval. */
  default void propose(Taking taking) {}

  /** What it makes when approval is refused. */
  default void refuse(Taking taking) {}

  /** Whether somebody else must approve it. */
  default Step.Approval approval(Taking taking) {
    return Step.Approval.NONE;
  }

  /** Who approves it: a reviewer, where the law does not leave it to the head of the organ. */
  default Role approver() {
    return Role.REVIEWER;
  }

  /** The day of what follows from a step that was approved: mostly that of the approval. */
  default LocalDate effective(Step step, LocalDate approved) {
    return approved;
  }
}
