package org.redline.web.enforcement;

import java.util.List;
import org.redline.facts.Decision;
import org.redline.text.Bilingual;

/** A penalty is made public (安全生产法 78); that is only noted. */
final class Publishing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open =
        now.file().decisions().stream()
            .filter(decision -> Serving.served(decision.service()))
            .filter(decision -> !isDone(now.file(), decision))
            .map(Publishing::option)
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(Input.choice("decision", open), Input.longText("note", Input.Need.REQUIRED));
  }

  private static Input.Option option(Decision decision) {
    Bilingual name = FilledWords.name(decision);
    return new Input.Option(String.valueOf(decision.id()), name);
  }

  static boolean isDone(CaseFile file, Decision decision) {
    return file.done(StepKind.PUBLISH)
        .anyMatch(step -> step.text("decision").equals(decision.id()));
  }

  @Override
  public void take(Taking taking) {
    String decision = taking.fields().required("decision");
    taking.fields().required("note");
    if (!decision.isEmpty() && taking.file().decision(decision).isEmpty()) {
      taking.fields().wrong("decision", "step.problem.choice");
    }
    taking.about(decision);
  }
}
