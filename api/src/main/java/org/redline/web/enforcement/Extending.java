package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.Reinspection;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A longer term: asked for by the party, granted or refused by another person. */
final class Extending implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> items = new ArrayList<>();
    for (Order order : now.file().orders()) {
      for (OrderItem item : Items.of(order)) {
        if (runs(order) && !Items.rectified(item)) {
          String name = item.id() + " " + item.demand();
          items.add(new Input.Option(String.valueOf(item.id()), new Bilingual(name, name)));
        }
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("extended", items),
            Input.day("until", null),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** Only a term to rectify runs and can be longer: a seal has its own (行政强制法 25). */
  private static boolean runs(Order order) {
    return order.kind() == OrderKind.RECTIFY && Serving.served(order.service());
  }

  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void propose(Taking taking) {
    write(taking, "pending");
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    write(taking, "granted");
  }

  @Override
  public void refuse(Taking taking) {
    write(taking, "refused");
  }

  private static void write(Taking taking, String outcome) {
    String id = taking.fields().required("extended");
    Optional<LocalDate> until = taking.fields().day("until");
    Order order =
        taking.file().orders().stream()
            .filter(Extending::runs)
            .filter(o -> Items.of(o).stream().anyMatch(item -> id.equals(item.id())))
            .findFirst()
            .orElse(null);
    if (order == null) {
      taking.fields().wrong("extended", "step.problem.choice");
    } else if (until.isPresent()) {
      extend(taking, order, id, until.get(), outcome);
    }
  }

  private static void extend(
      Taking taking, Order order, String id, LocalDate until, String outcome) {
    ObjectNode changed = taking.facts().of(order);
    for (JsonNode item : changed.path("items")) {
      if (item.path("id").asString("").equals(id)) {
        if (!outcome.equals("refused")) {
          inTime(taking, Items.find(order, id), until);
        }
        String own = taking.facts().id("E");
        for (JsonNode asked : item.path("extensions")) {
          boolean pending = asked.path("outcome").asString("").equals("pending");
          if (pending && !asked.path("id").asString("").equals(own)) {
            taking.fields().wrong("extended", "step.problem.pending");
          }
        }
        ObjectNode extension = Items.element((ObjectNode) item, "extensions", own);
        extension.put("askedOn", taking.day().toString()).put("outcome", outcome);
        extension.put("until", until.toString());
      }
    }
    taking.facts().put("orders", changed);
    taking.about(id);
  }

  /** A term that is over is not brought back, least of all once its outcome was seen. */
  private static void inTime(Taking taking, OrderItem item, LocalDate until) {
    LocalDate last = Items.last(item);
    boolean seen = Items.looked(item).map(Reinspection::heldOn).filter(last::isBefore).isPresent();
    if (!until.isAfter(last)) {
      taking.fields().wrong("until", "step.problem.not-longer", last);
    }
    if (seen || taking.day().isAfter(last)) {
      taking.fields().wrong("extended", "step.problem.asked-late", last);
    }
  }

  @Override
  public LocalDate effective(Step step, LocalDate approved) {
    return step.day();
  }
}
