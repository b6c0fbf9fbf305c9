package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Longer sealing or seizure: once, by at most thirty days, approved by the head (行政强制法 25). */
final class Sealing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> seals =
        now.file().orders().stream().filter(Sealing::mayBeLonger).map(Lifting::option).toList();
    return seals.isEmpty()
        ? List.of()
        : List.of(Input.choice("stop", seals), Input.longText("reason", Input.Need.REQUIRED));
  }

  private static boolean mayBeLonger(Order order) {
    return order.kind() == OrderKind.SEAL_OR_SEIZE
        && Lifting.inForce(order)
        && Items.of(order).stream()
            .map(OrderItem::extensions)
            .allMatch(extensions -> extensions == null || extensions.isEmpty());
  }

  /** 行政强制法 25: 经行政机关负责人批准. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    Optional<Order> order =
        taking.file().order(taking.fields().required("stop")).filter(Sealing::mayBeLonger);
    if (order.isEmpty()) {
      taking.fields().wrong("stop", "step.problem.choice");
    }
    order.ifPresent(seal -> extend(taking, seal));
  }

  private static void extend(Taking taking, Order seal) {
    ObjectNode fact = taking.facts().of(seal);
    for (JsonNode item : fact.path("items")) {
      LocalDate ends = LocalDate.parse(item.path("dueOn").asString(""));
      if (taking.day().isAfter(ends)) {
        taking.fields().wrong("stop", "step.problem.seal-over", ends);
      }
      ObjectNode extension = Items.element((ObjectNode) item, "extensions", taking.facts().id("E"));
      extension.put("askedOn", taking.day().toString()).put("outcome", "granted");
      extension.put("until", ends.plusDays(Ordering.SEALED).toString());
    }
    taking.facts().put("orders", fact);
    taking.about(String.valueOf(seal.id()));
  }
}
