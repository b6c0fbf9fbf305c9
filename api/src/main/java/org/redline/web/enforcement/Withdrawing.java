package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was ordered on facts that do not stand is taken back, by whoever ordered it and with the
 * consent of the head; a seal ends by its own decision (行政强制法 28). No text says how an order is
 * taken back: it rests on the power to order (安全生产法 65).
 */
final class Withdrawing implements StepRule {
  /** Under which name a step keeps what it takes back, in words and by ids. */
  static final String WITHDRAWN = "withdrawn";

  private static final String ITEMS = "items";

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
    return now.file().orders().stream()
        .filter(order -> order.kind() != OrderKind.SEAL_OR_SEIZE)
        .filter(order -> !isWithdrawn(now.file(), order))
        .filter(order -> isGroundless(now, order) || !refuted(now, order).isEmpty())
        .toList();
  }

  private static List<InspectedFinding> refuted(Taking now) {
    return now.file().inspection().confirmed().stream()
        .filter(finding -> Correcting.refuted(now, finding))
        .toList();
  }

  /** The items of an order on findings that do not stand. */
  private static List<OrderItem> refuted(Taking now, Order order) {
    List<InspectedFinding> refuted = refuted(now);
    return Items.of(order).stream()
        .filter(item -> refuted.stream().anyMatch(f -> f.isOn(item.provision(), item.subject())))
        .toList();
  }

  /** Whether a measure against a danger rests on a hazard that is none: then all of it falls. */
  private static boolean isGroundless(Taking now, Order order) {
    return order.hazard() != null
        && order.kind() != null
        && Ordering.PROTECTIVE.contains(order.kind())
        && refuted(now).stream().anyMatch(f -> order.hazard().equals(f.subject()));
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
    if (Lifting.inForce(order)) {
      Lifting.requireNoClosure(taking, "order");
    }
    boolean groundless = isGroundless(taking, order);
    List<OrderItem> fallen = groundless ? Items.of(order) : refuted(taking, order);
    ObjectNode fact = taking.facts().of(order);
    ArrayNode left = Facts.JSON.createArrayNode();
    for (JsonNode item : fact.path(ITEMS)) {
      String id = item.path("id").asString("");
      if (fallen.stream().noneMatch(one -> id.equals(one.id()))) {
        left.add(item);
      }
    }
    fact.set(ITEMS, left);
    keep(taking, order, fallen);
    if (left.isEmpty()) {
      end(taking, fact, Lifting.inForce(order));
    } else if (order.kind() != null && Ordering.RECTIFYING.contains(order.kind())) {
      complyAnew(fact);
    }
    taking.facts().put("orders", fact);
    taking.about(String.valueOf(order.id()));
  }

  /** How the rest of an order is obeyed: what was refused of the rest stays refused. */
  private static void complyAnew(ObjectNode order) {
    boolean refused = false;
    for (JsonNode item : order.path(ITEMS)) {
      for (JsonNode held : item.path("reinspections")) {
        refused |= held.path("outcome").asString("").equals("refused");
      }
    }
    order.put("compliance", refused ? "refused" : "pending");
    Reinspecting.comply(order);
  }

  /** What was proposed to the head is what the head consents to. */
  private static void keep(Taking taking, Order order, List<OrderItem> fallen) {
    String ids =
        fallen.stream().map(item -> String.valueOf(item.id())).collect(Collectors.joining(","));
    String proposed = taking.fields().text(ITEMS);
    if (!proposed.isEmpty() && !proposed.equals(ids)) {
      taking.fields().wrong("order", "step.problem.changed");
    }
    String kind = order.kind() == null ? "" : order.kind().zh();
    String told =
        fallen.stream()
            .map(OrderItem::demand)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    taking.fields().values().put(ITEMS, ids);
    taking.fields().values().put(WITHDRAWN, told.isEmpty() ? kind : told);
  }

  /** With the whole order its effect ends; nobody has refused what should not have been ordered. */
  private static void end(Taking taking, ObjectNode fact, boolean inForce) {
    fact.put("lawful", false).put("compliance", "pending").put("majorHazard", false);
    fact.remove("hazard");
    fact.putArray("refusals");
    fact.putArray("resumptions");
    if (inForce) {
      ObjectNode review = fact.putObject("liftedBy");
      review.put("outcome", "approved").put("decidedOn", taking.day().toString());
    }
  }
}
