package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.ActionKind.When;

/** The steps of 行政处罚法 44, 57, 58 and 63 that a kind of action needs. */
final class Procedure {
  private final Words words;

  Procedure(Words words) {
    this.words = words;
  }

  List<String> of(ActionKind kind) {
    List<String> steps = new ArrayList<>();
    if (kind.notice()) {
      steps.add(words.get("procedure.notice"));
    }
    add("procedure.hearing", kind.hearing(), steps);
    add("procedure.legal-review", kind.legalReview(), steps);
    add("procedure.collective", kind.collective(), steps);
    return steps.isEmpty() ? List.of() : List.of(words.list(steps));
  }

  /** The code of {@code when}, as {@code actions.yaml} writes it. */
  static String code(When when) {
    return when.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void add(String step, When when, List<String> steps) {
    if (when != When.NEVER) {
      steps.add(words.get(step, words.get("when." + code(when))));
    }
  }
}
