package org.redline.web.enforcement;

import java.util.List;
import java.util.function.Predicate;
import org.redline.facts.Decision;
import org.redline.facts.PenaltyKind;
import org.redline.text.Bilingual;

/** What follows a decision and is only noted: its publication, the payment of a fine. */
final class AfterDecision implements StepRule {
  private final StepKind kind;
  private final Predicate<Decision> which;

  private AfterDecision(StepKind kind, Predicate<Decision> which) {
    this.kind = kind;
    this.which = which;
  }

  static AfterDecision published() {
    return new AfterDecision(StepKind.PUBLISH, decision -> true);
  }

  static AfterDecision paid() {
    return new AfterDecision(StepKind.PAY, AfterDecision::fines);
  }

  static boolean fines(Decision decision) {
    return decision.penalties() != null
        && decision.penalties().stream().anyMatch(p -> p.kind() == PenaltyKind.FINE);
  }

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open =
        now.file().decisions().stream()
            .filter(which.and(decision -> Serving.served(decision.service())))
            .filter(decision -> !isDone(now.file(), kind, decision))
            .map(decision -> String.valueOf(decision.id()))
            .map(id -> new Input.Option(id, new Bilingual(id, id)))
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(Input.choice("decision", open), Input.longText("note", Input.Need.REQUIRED));
  }

  static boolean isDone(CaseFile file, StepKind kind, Decision decision) {
    return file.done(kind)
        .anyMatch(step -> step.text("decision").equals(String.valueOf(decision.id())));
  }

  @Override
  public void take(Taking taking) {
    String decision = taking.fields().required("decision");
    taking.fields().required("note");
    if (taking.file().decision(decision).filter(which).isEmpty()) {
      taking.fields().wrong("decision", "step.problem.choice");
    }
    taking.about(decision);
  }
}
