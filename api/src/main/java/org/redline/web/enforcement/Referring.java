package org.redline.web.enforcement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redline.audit.MandatedAction;
import org.redline.memory.LegalKind;
import org.redline.web.enforcement.Step.Approval;

/**
 * What another department decides is handed over to it, in writing and on record (安全生产法 69); the
 * head consents.
 */
final class Referring implements StepRule {
  private static final Set<LegalKind> DECIDED =
      EnumSet.of(LegalKind.PROTECTIVE, LegalKind.CORRECTIVE, LegalKind.PUNITIVE);

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> foreign = open(now);
    return foreign.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(foreign)),
            Input.text("receivedBy", Input.Need.REQUIRED),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** The confirmed findings of which another department decides something, and was not told. */
  static List<InspectedFinding> open(Taking now) {
    return now.file().inspection().confirmed().stream()
        .filter(finding -> foreign(now, finding).findAny().isPresent())
        .filter(finding -> now.file().steps().stream().noneMatch(step -> refers(step, finding)))
        .toList();
  }

  private static boolean refers(Step step, InspectedFinding finding) {
    return step.kind() == StepKind.REFER
        && step.approval() != Approval.REFUSED
        && step.concerns(finding.number());
  }

  /** What other departments are to do about a finding. */
  static Stream<MandatedAction> foreign(Taking now, InspectedFinding finding) {
    return now.mandated(finding)
        .filter(action -> DECIDED.contains(action.action().kind()) && !action.possible())
        .filter(action -> action.supersededBy() == null && !now.competent(action));
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("receivedBy");
    taking.fields().required("reason");
    taking
        .chosenFinding()
        .filter(finding -> foreign(taking, finding).findAny().isEmpty())
        .ifPresent(finding -> taking.fields().wrong("findings", "step.problem.choice"));
  }
}
