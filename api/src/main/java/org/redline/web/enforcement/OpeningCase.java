package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.web.enforcement.Step.Approval;

/**
 * Opening of a penalty case for a finding, as the audit mandates it, approved by another person.
 */
final class OpeningCase implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> open =
        now.violated().stream()
            .filter(finding -> now.file().last(StepKind.OPEN_CASE, finding.number()).isEmpty())
            .filter(finding -> action(now, finding).isPresent())
            .toList();
    return open.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(open)),
            Input.text("cause", Input.Need.REQUIRED),
            Input.text("number", Input.Need.OPTIONAL));
  }

  private static Optional<MandatedAction> action(Taking taking, InspectedFinding finding) {
    return taking.mandated(finding).filter(a -> a.action().key().equals("file-case")).findFirst();
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("cause");
    taking
        .chosenFinding()
        .ifPresent(finding -> Mandated.require(taking, action(taking, finding), "findings"));
  }
}
