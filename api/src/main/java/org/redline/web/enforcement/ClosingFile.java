package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import org.redline.facts.ClosureState;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.PoliceDecision;
import org.redline.facts.Transfer;
import org.redline.memory.Verdict;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;

/** The end of a file: only when nothing in it is open any more. */
final class ClosingFile implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    return now.file().inspection().heldOn() == null
        ? List.of()
        : List.of(Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("opinion");
    CaseFile file = taking.file();
    refuse(taking, !closed(file) && stops(file), "stops");
    refuse(taking, !closed(file) && file.orders().stream().anyMatch(o -> isOpen(file, o)), "items");
    refuse(taking, !Cases.pending(taking).isEmpty(), "cases");
    refuse(taking, file.decisions().stream().anyMatch(d -> !isDone(taking, d)), "fines");
    refuse(taking, Serving.isDecisionUnserved(taking), "unserved");
    refuse(taking, ClosureOutcome.isOpen(file.closures()), "closures");
    refuse(taking, file.transfers().stream().anyMatch(ClosingFile::isOpen), "transfers");
    refuse(taking, !closed(file) && taking.hazards().stream().anyMatch(Listings::runs), "listings");
    if (!closed(file)) {
      unhandled(taking);
    }
    boolean waiting =
        file.steps().stream().anyMatch(step -> step.waits() && step.kind() != StepKind.CLOSE_FILE);
    refuse(taking, waiting, "waiting");
  }

  private static void refuse(Taking taking, boolean open, String what) {
    if (open) {
      taking.fields().wrong("", "step.problem." + what);
    }
  }

  /**
   * What was confirmed is ordered to be put right, and punished or spared where the audit has a
   * case opened, or handed over.
   */
  private static void unhandled(Taking taking) {
    List<InspectedFinding> open = OpeningCase.mandated(taking);
    for (InspectedFinding finding : taking.file().inspection().confirmed()) {
      if (open.contains(finding) || !handled(taking, finding)) {
        Bilingual title = finding.title();
        taking.fields().wrong("", "step.problem.unhandled", title.zh(), title.en());
      }
    }
  }

  private static boolean handled(Taking taking, InspectedFinding finding) {
    CaseFile file = taking.file();
    return Punishable.items(file, finding).findAny().isPresent()
        || file.last(StepKind.DECIDE, finding.number()).isPresent()
        || file.last(StepKind.NO_PENALTY, finding.number()).isPresent()
        || file.last(StepKind.REFER, finding.number()).isPresent()
        || file.transfers().stream()
            .filter(one -> one.policeDecision() != PoliceDecision.REFUSED)
            .anyMatch(one -> Punishable.about(file, finding, one))
        || (isOver(taking, finding) && taking.mandated(finding).findAny().isEmpty());
  }

  /** Whether the audit finds no breach; that it does not know any more ends none. */
  private static boolean isOver(Taking taking, InspectedFinding finding) {
    return taking.report().findings().stream()
        .filter(finding::is)
        .noneMatch(f -> f.verdict() == Verdict.VIOLATED || f.verdict() == Verdict.UNDETERMINED);
  }

  /** What is closed for good needs no stop, and has nothing left to put right. */
  private static boolean closed(CaseFile file) {
    return file.closures().stream().anyMatch(c -> c.state() == ClosureState.EXECUTED);
  }

  private static boolean stops(CaseFile file) {
    return file.orders().stream().anyMatch(Lifting::inForce)
        || file.decisions().stream().anyMatch(Accepting::runs);
  }

  /** Whether an order to put right has an item that no order has seen put right. */
  private static boolean isOpen(CaseFile file, Order order) {
    return order.kind() != null
        && Ordering.RECTIFYING.contains(order.kind())
        && Items.of(order).stream().anyMatch(item -> isOpen(file, item));
  }

  private static boolean isOpen(CaseFile file, OrderItem item) {
    return file.orders().stream()
        .flatMap(order -> Items.of(order).stream())
        .filter(other -> Objects.equals(other.provision(), item.provision()))
        .filter(other -> Objects.equals(other.subject(), item.subject()))
        .noneMatch(Items::rectified);
  }

  /** Whether a decision was served and the fines in it paid. */
  private static boolean isDone(Taking taking, Decision decision) {
    return Serving.served(decision.service())
        && Paying.unpaid(taking.rules(), taking.file(), decision).isEmpty();
  }

  private static boolean isOpen(Transfer transfer) {
    return transfer.handedOverOn() == null || transfer.policeDecision() == PoliceDecision.PENDING;
  }
}
