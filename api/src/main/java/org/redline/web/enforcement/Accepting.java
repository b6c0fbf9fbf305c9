package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Decision;
import org.redline.facts.TestOutcome;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ObjectNode;

/** Re-inspection and acceptance after a suspension for rectification; another person agrees. */
final class Accepting implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> suspended =
        now.file().decisions().stream()
            .filter(Accepting::runs)
            .map(decision -> String.valueOf(decision.id()))
            .map(id -> new Input.Option(id, new Bilingual(id, id)))
            .toList();
    return suspended.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("decision", suspended),
            Input.choice("acceptance", TestOutcome.class, o -> o != TestOutcome.NONE),
            Input.flag("lostConditions"),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  /** Whether a suspension runs: it was served, and no acceptance was passed. */
  static boolean runs(Decision decision) {
    return Obeying.suspends(decision)
        && Serving.served(decision.service())
        && decision.acceptance() != TestOutcome.PASSED;
  }

  /** The last day of the suspension of a decision, as it was decided. */
  static Optional<LocalDate> until(CaseFile file, Decision decision) {
    return file.done(StepKind.DECIDE)
        .filter(step -> String.valueOf(decision.id()).equals(step.about()))
        .map(step -> step.text(Deciding.UNTIL))
        .filter(text -> !text.isEmpty())
        .map(LocalDate::parse)
        .findFirst();
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    String id = taking.fields().required("decision");
    taking.fields().required("opinion");
    Optional<TestOutcome> outcome = taking.fields().choice("acceptance", TestOutcome.class);
    Optional<Decision> decision = taking.file().decision(id).filter(Accepting::runs);
    if (decision.isEmpty()) {
      taking.fields().wrong("decision", "step.problem.choice");
    } else if (outcome.isPresent()) {
      if (outcome.get() == TestOutcome.PASSED) {
        requirePutRight(taking, decision.get());
        Lifting.requireNoClosure(taking, "acceptance");
      } else {
        requireTermOver(taking, decision.get());
      }
      Serving.requireServed(taking, decision.get().service());
      accept(taking, decision.get(), outcome.get());
    }
  }

  /** What was punished must have been seen put right: an acceptance is no re-inspection of it. */
  private static void requirePutRight(Taking taking, Decision decision) {
    boolean violated =
        taking.violated().stream()
            .anyMatch(finding -> finding.isOn(decision.provision(), decision.subject()));
    if (violated) {
      taking.fields().wrong("acceptance", "step.problem.still-violated");
    }
  }

  /** 113 第二项 speaks of a suspension that was gone through: its term is the party's. */
  private static void requireTermOver(Taking taking, Decision decision) {
    until(taking.file(), decision)
        .filter(taking.day()::isBefore)
        .ifPresent(until -> taking.fields().wrong("day", "step.problem.term-runs", until));
  }

  private static void accept(Taking taking, Decision decision, TestOutcome outcome) {
    ObjectNode fact = taking.facts().of(decision);
    fact.put("acceptance", outcome.code()).put("acceptedOn", taking.day().toString());
    taking.facts().put("decisions", fact);
    String id = String.valueOf(decision.id());
    if (outcome == TestOutcome.FAILED && taking.fields().flag("lostConditions")) {
      ObjectNode found = Facts.node().put("id", taking.facts().id("Q"));
      found.put("question", "lost-conditions").put("subject", id).put("answer", "found");
      found.put("decidedOn", taking.day().toString());
      taking.facts().put("determinations", found.put("decidedBy", taking.by().displayName()));
    }
    taking.about(id);
  }

  @Override
  public LocalDate effective(Step step, LocalDate approved) {
    return step.day();
  }
}
