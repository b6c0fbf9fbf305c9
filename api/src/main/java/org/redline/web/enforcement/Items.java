package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.redline.facts.Extension;
import org.redline.facts.ExtensionOutcome;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.Reinspection;
import org.redline.facts.ReinspectionOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items of orders, and how far they are. */
final class Items {
  private Items() {}

  static List<OrderItem> of(Order order) {
    List<OrderItem> items = order.items();
    return items == null ? List.of() : items;
  }

  static OrderItem find(Order order, String id) {
    return of(order).stream().filter(item -> id.equals(item.id())).findFirst().orElseThrow();
  }

  /** The last day of the term, with what was granted. */
  static LocalDate last(OrderItem item) {
    LocalDate last = Objects.requireNonNullElse(item.dueOn(), LocalDate.MIN);
    List<Extension> extensions = item.extensions();
    for (Extension extension : extensions == null ? List.<Extension>of() : extensions) {
      LocalDate until = extension.until();
      boolean granted = extension.outcome() == ExtensionOutcome.GRANTED;
      last = granted && until != null && until.isAfter(last) ? until : last;
    }
    return last;
  }

  /** The last re-inspection; of several on one day, that which was recorded last. */
  static Optional<Reinspection> looked(OrderItem item) {
    List<Reinspection> held = item.reinspections();
    return (held == null ? List.<Reinspection>of() : held)
        .stream()
            .filter(r -> r.heldOn() != null)
            .reduce((first, later) -> held(later).isBefore(held(first)) ? first : later);
  }

  private static LocalDate held(Reinspection reinspection) {
    return Objects.requireNonNull(reinspection.heldOn());
  }

  static boolean rectified(OrderItem item) {
    return looked(item).filter(r -> r.outcome() == ReinspectionOutcome.RECTIFIED).isPresent();
  }

  static boolean allRectified(Order order) {
    return !of(order).isEmpty() && of(order).stream().allMatch(Items::rectified);
  }

  /** The element of a list with an id; a new one, if there is none. */
  static ObjectNode element(ObjectNode holder, String list, String id) {
    ArrayNode elements =
        holder.get(list) instanceof ArrayNode known ? known : holder.putArray(list);
    for (JsonNode element : elements) {
      if (element instanceof ObjectNode record && record.path("id").asString("").equals(id)) {
        return record;
      }
    }
    return elements.addObject().put("id", id);
  }
}
