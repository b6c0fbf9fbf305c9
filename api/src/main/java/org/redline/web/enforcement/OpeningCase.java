package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.web.enforcement.Step.Approval;

/**
 * Opening of a penalty case for a finding, as the audit mandates it, approved by another person. A
 * finding has one undecided case at a time; what came after a decision may be opened anew.
 */
final class OpeningCase implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> open = open(now);
    return open.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(open)),
            Input.text("cause", Input.Need.REQUIRED),
            Input.text("number", Input.Need.OPTIONAL));
  }

  /** The findings for which a case is to be opened. */
  static List<InspectedFinding> open(Taking now) {
    return now.file().inspection().confirmed().stream()
        .filter(finding -> mayOpen(now, finding))
        .filter(finding -> action(now, finding).isPresent())
        .toList();
  }

  /** Those of them for which the law has a penalty imposed, and leaves no choice. */
  static List<InspectedFinding> mandated(Taking now) {
    return open(now).stream()
        .filter(finding -> Noticing.penalties(now, finding).anyMatch(penalty -> !penalty.may()))
        .toList();
  }

  private static boolean mayOpen(Taking now, InspectedFinding finding) {
    boolean asked =
        now.file().steps().stream()
            .filter(step -> step.kind() == StepKind.OPEN_CASE && step.waits())
            .anyMatch(step -> step.concerns(finding.number()));
    return !asked && !Cases.runs(now.file(), finding);
  }

  private static Optional<MandatedAction> action(Taking taking, InspectedFinding finding) {
    return Punishable.of(taking, finding)
        .filter(found -> !found.settled(taking.file()))
        .filter(found -> mayPunish(taking, finding, found))
        .flatMap(
            found -> found.actions().filter(a -> a.action().key().equals("file-case")).findFirst());
  }

  /** What another department punishes is handed over to it (安全生产法 69). */
  private static boolean mayPunish(Taking taking, InspectedFinding finding, Punishable found) {
    return found.penalties(taking.file()).findAny().isEmpty()
        ? found.actions().anyMatch(taking::competent)
        : Noticing.penalties(taking, finding).findAny().isPresent();
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("cause");
    Optional<InspectedFinding> finding = taking.chosenFinding();
    if (finding.filter(f -> Cases.runs(taking.file(), f)).isPresent()) {
      taking.fields().wrong("findings", "step.problem.choice");
    }
    if (finding.filter(taking::runsElsewhere).isPresent()) {
      taking.fields().wrong("findings", "step.problem.elsewhere");
    }
    finding.ifPresent(f -> Mandated.require(taking, action(taking, f), "findings"));
  }
}
