package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.condition.Truth;
import org.redline.web.enforcement.Terms.Last;

/** The defence: heard and reviewed, waived, or none came within the time given (行政处罚法 45, 62). */
final class Defending implements StepRule {
  /** What became of the right to a defence. */
  static final List<Input.Option> DEFENCES =
      List.of(
          Cases.option("heard", "已听取陈述申辩", "Heard"),
          Cases.option("waived", "明确放弃陈述申辩", "Waived expressly"),
          Cases.option("none", "期限内未提出", "None within the time given"));

  @Override
  public List<Input> inputs(Taking now) {
    return Speaking.inputs(
        now,
        Speaking.told(now),
        Input.choice("defence", DEFENCES),
        Input.longText("statement", Input.Need.OPTIONAL),
        Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public void take(Taking taking) {
    Optional<InspectedFinding> finding = taking.chosenFinding();
    taking.fields().required("opinion");
    String defence = taking.fields().required("defence");
    if (defence.equals("heard")) {
      taking.fields().required("statement");
    }
    finding.flatMap(f -> Speaking.served(taking, f)).ifPresent(day -> after(taking, day, defence));
  }

  /** A defence follows the notice; that there was none shows only when its time is over. */
  private static void after(Taking taking, LocalDate served, String defence) {
    Last last = taking.terms().workingDays(served, taking.defence());
    Truth over = last.over(taking.day());
    if (taking.day().isBefore(served)) {
      taking.fields().wrong("day", "step.problem.too-early", "step.notice", served);
    } else if (defence.equals("none") && over != Truth.TRUE) {
      String key = over == Truth.FALSE ? "defence-runs" : "calendar";
      taking.fields().wrong("defence", "step.problem." + key, last.day());
    }
  }
}
