package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Closure;
import org.redline.facts.Compliance;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.HazardState;
import org.redline.facts.Order;
import org.redline.facts.OrderKind;
import org.redline.facts.ReviewOutcome;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ObjectNode;

/** A protective measure ends by a review to which another person consents, and by nothing else. */
final class Lifting implements StepRule {
  /** Under which name a step keeps what becomes of what was sealed or seized. */
  static final String DISPOSAL = "disposal";

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> stops =
        now.file().orders().stream().filter(Lifting::inForce).map(Lifting::option).toList();
    if (stops.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("stop", stops));
    if (now.file().orders().stream().filter(Lifting::inForce).anyMatch(Lifting::seals)) {
      inputs.add(Input.choice(DISPOSAL, Disposal.class).optional());
    }
    inputs.add(Input.longText("opinion", Input.Need.REQUIRED));
    return inputs;
  }

  private static boolean seals(Order order) {
    return order.kind() == OrderKind.SEAL_OR_SEIZE;
  }

  static Input.Option option(Order order) {
    String zh = order.kind() == null ? "" : order.kind().zh();
    String en = order.kind() == null ? "" : order.kind().en();
    return new Input.Option(
        String.valueOf(order.id()),
        new Bilingual(zh + " · " + order.id(), en + " · " + order.id()));
  }

  /** Whether a measure controls a danger and no review has ended it. */
  static boolean inForce(Order order) {
    boolean lifted =
        order.liftedBy() != null && order.liftedBy().outcome() == ReviewOutcome.APPROVED;
    return order.kind() != null && Ordering.PROTECTIVE.contains(order.kind()) && !lifted;
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void propose(Taking taking) {
    write(taking, "pending", "appliedOn");
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("opinion");
    order(taking).ifPresent(order -> require(taking, order));
    write(taking, "approved", "decidedOn");
  }

  @Override
  public void refuse(Taking taking) {
    write(taking, "rejected", "decidedOn");
  }

  private static Optional<Order> order(Taking taking) {
    return taking.file().order(taking.fields().required("stop")).filter(Lifting::inForce);
  }

  /**
   * Seals end by 行政强制法 27 and 28, which ask what becomes of what was sealed; supply is restored as
   * soon as the unit obeys (安全生产法 70).
   */
  private static void require(Taking taking, Order order) {
    if (seals(order)) {
      taking.fields().choice(DISPOSAL, Disposal.class);
      return;
    }
    requireRemoved(taking, order);
    if (order.kind() != OrderKind.CUT_SUPPLY || !obeyed(taking.file(), order)) {
      requireNoClosure(taking, "stop");
    }
  }

  /** Whether the stop is obeyed that a cut of supply enforces. */
  private static boolean obeyed(CaseFile file, Order cut) {
    return file.orders().stream()
        .filter(order -> order.hazard() != null && order.hazard().equals(cut.hazard()))
        .filter(order -> order.kind() != OrderKind.CUT_SUPPLY)
        .allMatch(order -> order.compliance() == Compliance.OBEYED);
  }

  /**
   * 65(3): first the major hazard is removed; of a stop on none, what it names is put right. What
   * proved to be no major hazard holds no stop.
   */
  private static void requireRemoved(Taking taking, Order order) {
    Hazard hazard = Facts.hazard(taking.file().unit(), order.hazard());
    if (hazard == null && !isDangerOver(taking, order)) {
      taking.fields().wrong("stop", "step.problem.not-rectified");
    } else if (hazard != null && !isDangerOver(taking, order)) {
      requireRemoved(taking, hazard, "stop");
    }
  }

  /** Whether what a measure was taken against is over, or was no major hazard. */
  static boolean isDangerOver(Taking now, Order order) {
    Hazard hazard = Facts.hazard(now.file().unit(), order.hazard());
    return hazard == null
        ? Items.of(order).stream().allMatch(Items::rectified)
        : hazard.state() == HazardState.REMOVED || hazard.level() == HazardLevel.GENERAL;
  }

  /** Refuses what waits for a hazard to be removed. */
  static void requireRemoved(Taking taking, Hazard hazard, String field) {
    if (hazard.state() != HazardState.REMOVED) {
      taking.fields().wrong(field, "step.problem.not-removed", String.valueOf(hazard.id()));
    }
  }

  /** While a closure is asked for or decided, every stop stays. */
  static void requireNoClosure(Taking taking, String field) {
    List<Closure> closures = taking.file().unit().closures();
    if (closures != null && ClosureOutcome.isOpen(closures)) {
      taking.fields().wrong(field, "step.problem.closure-pending");
    }
  }

  private static void write(Taking taking, String outcome, String dated) {
    Optional<Order> order = order(taking);
    if (order.isEmpty()) {
      taking.fields().wrong("stop", "step.problem.choice");
      return;
    }
    ObjectNode fact = taking.facts().of(order.get());
    ObjectNode review =
        fact.get("liftedBy") instanceof ObjectNode known ? known : fact.putObject("liftedBy");
    review.put("outcome", outcome).put(dated, taking.day().toString());
    taking.facts().put("orders", fact);
    taking.about(String.valueOf(order.get().id()));
  }

  /** Ends a measure at once. */
  static void lift(Taking taking, ObjectNode order) {
    ObjectNode review = order.putObject("liftedBy");
    review.put("outcome", "approved").put("decidedOn", taking.today().toString());
    taking.facts().put("orders", order);
  }
}
