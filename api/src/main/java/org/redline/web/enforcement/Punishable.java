package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.PartyKind;
import org.redline.facts.PoliceDecision;
import org.redline.facts.ReinspectionOutcome;
import org.redline.facts.Transfer;
import org.redline.memory.Stage;

/**
 * A confirmed finding as it can be punished: as the audit of today shows it or, where officers saw
 * on re-inspection that it was put right, as the audit of that day still did. Putting right ends
 * the breach, not the liability for it (行政处罚法 33; 安全生产法 97).
 *
 * @param finding the finding of the file
 * @param found what the audit says of it
 * @param report the audit
 * @param curedOn day of the re-inspection that saw it put right; null where today's audit shows it
 */
record Punishable(
    InspectedFinding finding, Finding found, AuditReport report, @Nullable LocalDate curedOn) {

  static Optional<Punishable> of(Taking now, InspectedFinding finding) {
    Optional<Finding> today = now.now(finding);
    if (Correcting.refuted(now, finding)) {
      return Optional.empty();
    } else if (today.isPresent()) {
      return today.map(found -> new Punishable(finding, found, now.report(), null));
    }
    return cure(now.file(), finding)
        .flatMap(
            step ->
                now.before(step)
                    .flatMap(
                        report ->
                            Taking.violated(report, finding)
                                .map(f -> new Punishable(finding, f, report, step.day()))));
  }

  /** The last re-inspection that saw a finding put right. */
  static Optional<Step> cure(CaseFile file, InspectedFinding finding) {
    return file.done(StepKind.REINSPECT)
        .filter(step -> items(file, finding).anyMatch(item -> rectified(step, item)))
        .reduce((first, later) -> later);
  }

  private static boolean rectified(Step step, OrderItem item) {
    return step.text("outcome." + item.id()).equals(ReinspectionOutcome.RECTIFIED.code());
  }

  /** What the orders of the file demand on a finding. */
  static Stream<OrderItem> items(CaseFile file, InspectedFinding finding) {
    return file.orders().stream()
        .flatMap(order -> Items.of(order).stream())
        .filter(item -> finding.isOn(item.provision(), item.subject()));
  }

  /** The legal steps that follow; once it was put right, none that make sense only before. */
  Stream<MandatedAction> actions() {
    return Taking.following(report, finding)
        .filter(action -> curedOn == null || !action.action().continuingOnly());
  }

  /** The penalties that the article allows at the stage reached, and nothing holds back. */
  Stream<MandatedAction> penalties(CaseFile file) {
    return actions()
        .filter(action -> action.action().penalty() != null && !action.possible())
        .filter(action -> action.supersededBy() == null)
        .filter(action -> action.amount() == null || !waits(file, action.party()));
  }

  /**
   * Whether a fine of a person waits because the matter was handed to the police (行政处罚法 27; 310号令
   * 11): the transfer may name an order or a decision on the finding in place of it.
   */
  private boolean waits(CaseFile file, PartyKind party) {
    return party != PartyKind.UNIT && file.transfers().stream().anyMatch(t -> about(file, t));
  }

  private boolean about(CaseFile file, Transfer transfer) {
    return transfer.policeDecision() != PoliceDecision.REFUSED && about(file, finding, transfer);
  }

  /** Whether a transfer is about a finding, or about an order or a decision on it. */
  static boolean about(CaseFile file, InspectedFinding finding, Transfer transfer) {
    String about = String.valueOf(transfer.about());
    boolean order = file.order(about).filter(one -> concerns(one, finding)).isPresent();
    boolean decision =
        file.decision(about).filter(d -> finding.isOn(d.provision(), d.subject())).isPresent();
    return order || decision || about.equals(String.valueOf(finding.subject()));
  }

  private static boolean concerns(Order order, InspectedFinding finding) {
    boolean item =
        Items.of(order).stream().anyMatch(one -> finding.isOn(one.provision(), one.subject()));
    return item || (order.hazard() != null && order.hazard().equals(finding.subject()));
  }

  /** Whether it was decided since it was put right, or spared, as far as the stage reaches. */
  boolean settled(CaseFile file) {
    boolean since =
        curedOn != null
            && file.decisions().stream()
                .filter(d -> finding.isOn(d.provision(), d.subject()))
                .anyMatch(d -> d.decidedOn() != null && !d.decidedOn().isBefore(curedOn));
    return since
        || file.last(StepKind.NO_PENALTY, finding.number())
            .filter(s -> covers(file, s))
            .isPresent();
  }

  /** An order that went unheeded after a penalty was spared is another matter. */
  private boolean covers(CaseFile file, Step spared) {
    return found.stage() == Stage.FIRST
        || file.orders().stream()
            .filter(order -> order.kind() == OrderKind.RECTIFY)
            .flatMap(order -> Items.of(order).stream())
            .filter(item -> finding.isOn(item.provision(), item.subject()))
            .map(Items::last)
            .allMatch(spared.day()::isAfter);
  }
}
