package org.redline.web.enforcement;

import java.util.List;

/** The defence: heard and reviewed, waived, or none came within the time given (行政处罚法 45, 62). */
final class Defending implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> noticed = Cases.noticed(now);
    return noticed.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(noticed)),
            Input.choice(
                "defence",
                List.of(
                    Cases.option("heard", "已听取陈述申辩", "Heard"),
                    Cases.option("waived", "明确放弃陈述申辩", "Waived expressly"),
                    Cases.option("none", "期限内未提出", "None within the time given"))),
            Input.longText("statement", Input.Need.OPTIONAL),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public void take(Taking taking) {
    taking.chosenFinding();
    taking.fields().required("opinion");
    if (taking.fields().required("defence").equals("heard")) {
      taking.fields().required("statement");
    }
  }
}
