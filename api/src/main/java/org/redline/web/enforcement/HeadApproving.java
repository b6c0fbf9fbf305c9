package org.redline.web.enforcement;

import java.util.List;
import org.redline.facts.Answer;
import org.redline.facts.Question;
import org.redline.web.enforcement.Step.Approval;

/** Approval by the head of the department: fact once the head has approved. */
final class HeadApproving implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    return List.of(
        Input.choice("subject", Determining.subjects(now)),
        Input.longText("reason", Input.Need.REQUIRED));
  }

  /** 安全生产法 70: 经本部门主要负责人批准. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    String subject = taking.fields().required("subject");
    Determining.write(taking, Question.HEAD_APPROVED, subject, Answer.FOUND);
  }
}
