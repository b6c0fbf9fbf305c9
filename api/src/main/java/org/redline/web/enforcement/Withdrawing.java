package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was ordered on facts that do not stand is taken back, by whoever ordered it and with the
 * consent of the head; a seal ends by its own decision (行政强制法 28). No text says how an order is
 * taken back; that an error found is put right stands in 行政处罚法 75 for penalties.
 */
final class Withdrawing implements StepRule {
  /** Under which name a step keeps what it takes back. */
  static final String WITHDRAWN = "withdrawn";

  @Override
  public List<Input> inputs(Taking now) {
    List<Order> orders = orders(now);
    return orders.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("order", orders.stream().map(Lifting::option).toList()),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** The orders of which something rests on facts that do not stand. */
  static List<Order> orders(Taking now) {
    List<InspectedFinding> refuted =
        now.file().inspection().confirmed().stream()
            .filter(finding -> Correcting.refuted(now, finding))
            .toList();
    return now.file().orders().stream()
        .filter(order -> order.kind() != OrderKind.SEAL_OR_SEIZE && !isWithdrawn(now.file(), order))
        .filter(order -> refuted.stream().anyMatch(finding -> rests(order, finding)))
        .toList();
  }

  /** Whether an order demands something of a finding, or cuts supply because of it. */
  private static boolean rests(Order order, InspectedFinding finding) {
    boolean cut = order.kind() == OrderKind.CUT_SUPPLY && order.hazard() != null;
    return Items.of(order).stream().anyMatch(item -> isOn(item, finding))
        || (cut && Objects.equals(order.hazard(), finding.subject()));
  }

  private static boolean isOn(OrderItem item, InspectedFinding finding) {
    return finding.isOn(item.provision(), item.subject());
  }

  /** Whether nothing is left of an order. */
  static boolean isWithdrawn(CaseFile file, Order order) {
    return Items.of(order).isEmpty()
        && file.done(StepKind.WITHDRAW).anyMatch(step -> step.text("order").equals(order.id()));
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    String id = taking.fields().required("order");
    orders(taking).stream()
        .filter(order -> id.equals(order.id()))
        .findFirst()
        .ifPresentOrElse(
            order -> withdraw(taking, order),
            () -> taking.fields().wrong("order", "step.problem.choice"));
  }

  private static void withdraw(Taking taking, Order order) {
    ObjectNode fact = taking.facts().of(order);
    ArrayNode left = Facts.JSON.createArrayNode();
    List<String> withdrawn = new ArrayList<>();
    for (OrderItem item : Items.of(order)) {
      boolean refuted =
          taking.file().inspection().confirmed().stream()
              .anyMatch(f -> isOn(item, f) && Correcting.refuted(taking, f));
      if (refuted) {
        withdrawn.add(String.valueOf(item.demand()));
      } else {
        fact.path("items").forEach(node -> keep(left, node, item));
      }
    }
    fact.set("items", left);
    taking.fields().values().put(WITHDRAWN, told(withdrawn, order));
    if (left.isEmpty()) {
      fact.put("lawful", false);
      end(taking, order, fact);
    }
    taking.facts().put("orders", fact);
    taking.about(String.valueOf(order.id()));
  }

  private static void keep(ArrayNode left, tools.jackson.databind.JsonNode node, OrderItem item) {
    if (node.path("id").asString("").equals(item.id())) {
      left.add(node);
    }
  }

  private static String told(List<String> withdrawn, Order order) {
    return withdrawn.isEmpty() && order.kind() != null
        ? order.kind().zh()
        : withdrawn.stream().collect(Collectors.joining("\n"));
  }

  /** With the whole order its effect ends. */
  private static void end(Taking taking, Order order, ObjectNode fact) {
    if (Lifting.inForce(order)) {
      ObjectNode review = fact.putObject("liftedBy");
      review.put("outcome", "approved").put("decidedOn", taking.day().toString());
    }
  }
}
