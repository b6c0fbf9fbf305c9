package org.redline.web.enforcement;

import java.util.List;
import org.redline.condition.Truth;
import org.redline.web.enforcement.Terms.Last;

/** The party asks for a hearing within five working days, or waives it (行政处罚法 64). */
final class AskingForHearing implements StepRule {
  /** What the party said of a hearing. */
  static final List<Input.Option> REQUESTS =
      List.of(
          Cases.option("asked", "要求听证", "Asked for"),
          Cases.option("waived", "书面放弃听证", "Waived in writing"));

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> open =
        Speaking.told(now).stream().filter(finding -> offered(now, finding)).toList();
    return Speaking.inputs(now, open, Input.choice("asked", REQUESTS));
  }

  private static boolean offered(Taking now, InspectedFinding finding) {
    Procedure procedure = new Procedure(now, finding);
    return procedure.notice().filter(procedure::heard).isPresent();
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("asked");
    taking
        .chosenFinding()
        .flatMap(finding -> Speaking.served(taking, finding))
        .ifPresent(
            served -> {
              Last last = taking.terms().workingDays(served, Procedure.ASK);
              if (taking.day().isBefore(served)) {
                taking.fields().wrong("day", "step.problem.too-early", "step.notice", served);
              }
              boolean asks = taking.fields().text("asked").equals("asked");
              if (asks && last.over(taking.day()) == Truth.TRUE) {
                taking.fields().wrong("day", "step.problem.hearing-late", last.day());
              }
            });
  }
}
