package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;

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

  /**
   * Whether the head of the organ must approve it, who has not handled the case: what the papers
   * leave to the head (行政处罚法 57, 58; 行政强制法 18, 19, 25; 安全生产法 70), and what closes a matter.
   */
  default Step.Approval approval(Taking taking) {
    return Step.Approval.NONE;
  }

  /** The day of what follows from a step that was approved: mostly that of the approval. */
  default LocalDate effective(Step step, LocalDate approved) {
    return approved;
  }
}
