package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redline.audit.MandatedAction;
import org.redline.facts.Answer;
import org.redline.facts.Determination;
import org.redline.facts.Question;
import org.redline.web.enforcement.Step.Approval;

/**
 * The end of a case without a penalty (行政处罚法 57), approved by the head: with education where the
 * audit finds one of the grounds of 33; or because the facts do not stand, once the record of them
 * was corrected and the audit finds the breach no more.
 */
final class SparingPenalty implements StepRule {
  /** The cases of 33: the first and the third forbid a penalty, the second allows to spare it. */
  private static final List<Set<Question>> GROUNDS =
      List.of(
          Set.of(Question.MINOR, Question.CURED_IN_TIME, Question.NO_HARM),
          Set.of(Question.FIRST_TIME, Question.CURED_IN_TIME, Question.SLIGHT_HARM),
          Set.of(Question.NO_FAULT_PROVED));

  private static final String GROUND = "ground";

  /** The facts of the breach do not stand (违法事实不能成立). */
  static final String NOT_ESTABLISHED = "not-established";

  static final List<Input.Option> WHY =
      List.of(
          Cases.option(
              "spared",
              "依法不予行政处罚（行政处罚法 33、57 第一款第二项）",
              "Spared by law (Administrative Penalty Law 33, 57(1)(2))"),
          Cases.option(
              NOT_ESTABLISHED,
              "违法事实不能成立（行政处罚法 57 第一款第三项）",
              "The facts do not stand (Administrative Penalty Law 57(1)(3))"));

  /** Whether a case ended because its facts do not stand. */
  static boolean notEstablished(Step step) {
    return step.text(GROUND).equals(NOT_ESTABLISHED);
  }

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> pending = Cases.pending(now);
    return pending.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(pending)),
            Input.choice(GROUND, WHY),
            Input.text("number", Input.Need.OPTIONAL),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** 行政处罚法 57: 行政机关负责人 decides, after the legal review and not by it. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    String ground = taking.fields().required(GROUND);
    if (ground.equals(NOT_ESTABLISHED)) {
      taking
          .chosenFinding()
          .filter(finding -> !Correcting.refuted(taking, finding))
          .ifPresent(finding -> taking.fields().wrong(GROUND, "step.problem.still-found"));
    } else if (WHY.stream().anyMatch(option -> option.value().equals(ground))) {
      taking.chosenFinding().ifPresent(finding -> requireGround(taking, finding));
    } else if (!ground.isEmpty()) {
      taking.fields().wrong(GROUND, "step.problem.choice");
    }
  }

  /**
   * The audit mandates it, or the breach was put right and officers found what 33 asks for: the
   * audit of the day before the cure, by which it is punished, cannot know that.
   */
  private static void requireGround(Taking taking, InspectedFinding finding) {
    Optional<Punishable> punishable = Punishable.of(taking, finding);
    Optional<MandatedAction> mandated =
        punishable.stream()
            .flatMap(Punishable::actions)
            .filter(action -> action.action().key().equals("no-penalty-education"))
            .filter(action -> !action.possible())
            .findFirst();
    boolean cured = punishable.filter(found -> found.curedOn() != null).isPresent();
    if (mandated.isPresent()) {
      Mandated.require(taking, mandated, "findings");
    } else if (!cured || GROUNDS.stream().noneMatch(found(taking, finding)::containsAll)) {
      taking.fields().wrong("findings", "step.problem.not-spared");
    }
  }

  /** What officers found of a finding. */
  private static Set<Question> found(Taking taking, InspectedFinding finding) {
    List<Determination> all = taking.file().unit().determinations();
    return (all == null ? List.<Determination>of() : all)
        .stream()
            .filter(one -> one.answer() == Answer.FOUND)
            .filter(one -> finding.isOn(one.provision(), one.subject()))
            .map(Determination::question)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }
}
