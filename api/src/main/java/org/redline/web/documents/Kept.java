package org.redline.web.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept beside a document: what was asked for, so that a draft can be drawn again, and the
 * sheet, so that it can be printed again.
 *
 * @param officers names of their accounts
 * @param order id of the order
 * @param decision id of the decision
 * @param origin the step of a case file that it was drawn from; null for none
 */
record Kept(
    List<String> officers,
    List<FindingKey> findings,
    @Nullable String order,
    @Nullable String decision,
    @Nullable String person,
    List<Long> documents,
    Map<String, String> fields,
    @Nullable Origin origin,
    Sheet sheet) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Kept of(Drawing drawing, Sheet sheet) {
    Order order = drawing.order();
    Decision decision = drawing.decision();
    return new Kept(
        drawing.officers().stream().map(Officer::account).toList(),
        drawing.findings(),
        order == null ? null : order.id(),
        decision == null ? null : decision.id(),
        drawing.person(),
        drawing.documents(),
        new TreeMap<>(drawing.fields()),
        drawing.origin(),
        sheet);
  }

  static Kept read(String json) {
    return JSON.readValue(json, Kept.class);
  }

  /** Whether it was drawn from the same step, on the same order and against the same party. */
  boolean isOf(Drawing drawing) {
    Kept other = of(drawing, sheet);
    return Objects.equals(origin, other.origin)
        && Objects.equals(order, other.order)
        && Objects.equals(person, other.person);
  }

  /**
   * Holds what somebody approved against what is to be drawn.
   *
   * @throws NotDrawn when it is about something else than the step that it was drawn from
   */
  void unchanged(Drawing drawing) {
    boolean same =
        Objects.equals(origin, drawing.origin())
            && (origin == null
                || (Objects.equals(order, drawing.order() == null ? null : drawing.order().id())
                    && Objects.equals(
                        decision, drawing.decision() == null ? null : drawing.decision().id())
                    && (decision == null || Objects.equals(person, drawing.person()))
                    && Set.copyOf(findings).equals(Set.copyOf(drawing.findings()))));
    if (!same) {
      throw new NotDrawn("document.step.other");
    }
  }

  String json() {
    return JSON.writeValueAsString(this);
  }
}
