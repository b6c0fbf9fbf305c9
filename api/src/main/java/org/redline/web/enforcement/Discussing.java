package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;

/** Collective discussion by the heads, of a penalty or of a request for closure. */
final class Discussing implements StepRule {
  /** What stands in place of a finding where a request for closure is discussed. */
  static final String CLOSURE = "closure";

  static final Input.Option ABOUT_CLOSURE = Cases.option(CLOSURE, "提请关闭", "Request for closure");

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> about = new ArrayList<>(Cases.options(Cases.noticed(now)));
    if (now.mandated("request-closure").findAny().isPresent()) {
      about.add(ABOUT_CLOSURE);
    }
    return about.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", about),
            Input.text("members", Input.Need.REQUIRED),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("members");
    taking.fields().required("opinion");
    if (!taking.fields().text("findings").equals(CLOSURE)) {
      taking.chosenFinding();
    }
  }
}
