package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.explain.Explainer;
import org.redline.explain.Remedy;
import org.redline.facts.Enterprise;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.ProofSource;
import org.redline.facts.ReinspectionOutcome;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.text.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Re-inspection item by item. What was put right is fact from then on, as the officers saw it. */
final class Reinspecting implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input> inputs = new ArrayList<>();
    for (Order order : now.file().orders()) {
      for (OrderItem item : Items.of(order)) {
        if (Serving.served(order.service()) && !Items.rectified(item)) {
          Bilingual demand = new Bilingual(demand(item), demand(item));
          inputs.add(
              Input.choice("outcome", ReinspectionOutcome.class)
                  .optional()
                  .about(String.valueOf(item.id()), demand));
        }
      }
    }
    if (!inputs.isEmpty()) {
      inputs.add(Input.longText("opinion", Input.Need.OPTIONAL));
    }
    return inputs;
  }

  private static String demand(OrderItem item) {
    return item.demand() + "（" + Items.last(item) + "）";
  }

  @Override
  public void take(Taking taking) {
    int looked = 0;
    for (Order order : taking.file().orders()) {
      for (OrderItem item : Items.of(order)) {
        if (!taking.fields().text("outcome." + item.id()).isEmpty()) {
          looked++;
          taking
              .fields()
              .choice("outcome." + item.id(), ReinspectionOutcome.class)
              .ifPresent(outcome -> look(taking, order, item, outcome));
        }
      }
    }
    if (looked == 0) {
      taking.fields().wrong("", "step.problem.no-items");
    }
  }

  private static void look(
      Taking taking, Order order, OrderItem item, ReinspectionOutcome outcome) {
    var served = order.service() == null ? null : order.service().servedOn();
    if (served == null || taking.day().isBefore(served)) {
      taking.fields().wrong("outcome." + item.id(), "step.problem.not-served");
      return;
    }
    ObjectNode changed = taking.facts().of(order);
    for (JsonNode node : changed.path("items")) {
      if (node.path("id").asString("").equals(item.id())) {
        ObjectNode held = Items.element((ObjectNode) node, "reinspections", taking.facts().id("R"));
        held.put("heldOn", taking.day().toString()).put("outcome", outcome.code());
        held.set("proof", taking.facts().proof(ProofSource.SITE));
      }
    }
    if (order.kind() != null && Ordering.RECTIFYING.contains(order.kind())) {
      comply(changed);
    }
    taking.facts().put("orders", changed);
    if (outcome == ReinspectionOutcome.RECTIFIED) {
      putRight(taking, item);
    }
  }

  /** An order to put right is obeyed once all its items are put right, and refused once one is. */
  static void comply(ObjectNode order) {
    List<String> last = new ArrayList<>();
    for (JsonNode item : order.path("items")) {
      JsonNode held = item.path("reinspections");
      last.add(held.isEmpty() ? "" : held.get(held.size() - 1).path("outcome").asString(""));
    }
    if (last.contains("refused")) {
      order.put("compliance", "refused");
    } else if (last.stream().allMatch("rectified"::equals)) {
      order.put("compliance", "obeyed");
    }
  }

  /** The facts become what the law asked for, by the smallest change, with the day of the look. */
  private static void putRight(Taking taking, OrderItem item) {
    finding(taking, item)
        .flatMap(finding -> after(taking, finding))
        .ifPresent(after -> Differences.see(taking, after));
  }

  private static Optional<Finding> finding(Taking taking, OrderItem item) {
    return taking.report().findings().stream()
        .filter(f -> f.verdict() == Verdict.VIOLATED)
        .filter(f -> f.provision().id().equals(item.provision()))
        .filter(f -> item.subject() == null || item.subject().equals(f.subject().id()))
        .findFirst();
  }

  /** What was breached and put right stays breached until that day, where the facts can say so. */
  private static Optional<Enterprise> after(Taking taking, Finding finding) {
    Explainer explainer = Explainer.of(taking.rules());
    List<Remedy> remedies = explainer.explain(finding).remedies();
    return remedies.stream()
        .filter(r -> r.effect() == Remedy.Effect.ENDS && r.leaves() == BreachState.CURED)
        .findFirst()
        .or(() -> remedies.stream().findFirst())
        .map(remedy -> explainer.after(finding, remedy));
  }
}
