package org.redline.web.documents;

import java.util.List;
import java.util.Map;
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
 */
record Kept(
    List<String> officers,
    List<FindingKey> findings,
    @Nullable String order,
    @Nullable String decision,
    @Nullable String person,
    List<Long> documents,
    Map<String, String> fields,
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
        sheet);
  }

  static Kept read(String json) {
    return JSON.readValue(json, Kept.class);
  }

  String json() {
    return JSON.writeValueAsString(this);
  }
}
