package org.redline.web.enforcement;

import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.facts.Order;
import tools.jackson.databind.node.ObjectNode;

/** Cutting power or explosives: only when the audit finds every condition of article 70 met. */
final class Cutting implements StepRule {
  private static final String ACTION = "cut-power-and-explosives";

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> stops =
        now.file().orders().stream()
            .filter(order -> action(now, String.valueOf(order.id())).isPresent())
            .map(Lifting::option)
            .toList();
    return stops.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("stop", stops),
            Input.text("number", Input.Need.OPTIONAL),
            Input.text("supplier", Input.Need.REQUIRED));
  }

  private static Optional<MandatedAction> action(Taking taking, String order) {
    return taking.mandated(ACTION).filter(a -> order.equals(a.subjectId())).findFirst();
  }

  @Override
  public void take(Taking taking) {
    String stop = taking.fields().required("stop");
    taking.fields().required("supplier");
    Mandated.require(taking, action(taking, stop), "stop");
    Optional<Order> order = taking.file().order(stop);
    order.ifPresent(refused -> cut(taking, refused));
  }

  private static void cut(Taking taking, Order refused) {
    ObjectNode fact = Facts.node().put("id", taking.facts().id("O"));
    fact.put("kind", "cut-supply").put("issuedOn", taking.day().toString());
    if (refused.hazard() != null) {
      fact.put("hazard", refused.hazard());
    }
    fact.put("majorHazard", true).put("lawful", true).put("compliance", "pending");
    fact.putObject("service").put("way", "none");
    fact.putObject("liftedBy").put("outcome", "none");
    fact.putArray("items");
    fact.putArray("refusals");
    fact.putArray("resumptions");
    taking.facts().put("orders", fact);
    taking.about(taking.facts().id("O"));
  }
}
