package org.redline.web.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Money;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Extension;
import org.redline.facts.ExtensionOutcome;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.Penalty;
import org.redline.facts.Reinspection;
import org.redline.facts.Review;
import org.redline.facts.ReviewOutcome;
import org.redline.report.Phrases;
import org.redline.text.Language;

/** What a document says of the firm's file: orders, re-inspections, decisions, hazards. */
final class FileFields {
  private static final Set<OrderKind> STOPS =
      Set.of(
          OrderKind.EVACUATE,
          OrderKind.SUSPEND_ON_SITE,
          OrderKind.STOP_USING,
          OrderKind.STOP_CONSTRUCTION,
          OrderKind.STOP_PRODUCTION,
          OrderKind.SEAL_OR_SEIZE,
          OrderKind.CUT_SUPPLY);

  private final Drawing drawing;
  private final Enterprise unit;
  private final Phrases phrases;

  FileFields(Drawing drawing) {
    this.drawing = drawing;
    this.unit = drawing.audited().report().unit();
    this.phrases = Phrases.of(drawing.audited().report(), drawing.audited().rules(), Language.ZH);
  }

  void fill(Map<String, List<Map<String, String>>> lists) {
    lists.put("items", items());
    lists.put("reviews", reviews());
    lists.put("hazards", hazards());
    lists.put("stops", Filling.rows(stops()));
    lists.put("decisions", Filling.rows(decisions()));
  }

  /** Items of the order; without one, one for all findings, in the term that the officer sets. */
  private List<Map<String, String>> items() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (OrderItem item : ordered()) {
      rows.add(item(item, rows.size() + 1));
    }
    return rows.isEmpty() ? List.of(wholly()) : rows;
  }

  private Map<String, String> wholly() {
    int last = drawing.findings().size();
    String demand = last == 0 ? "" : "改正上述第1项" + (last == 1 ? "" : "至第" + last + "项") + "问题";
    String term = drawing.fields().getOrDefault("terms", "");
    return Map.of("no", "1", "demand", demand, "term", term);
  }

  private List<OrderItem> ordered() {
    Order order = drawing.order();
    return order == null ? List.of() : Sheets.listed(order.items());
  }

  private static Map<String, String> item(OrderItem item, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("no", Integer.toString(number));
    row.put("demand", Filling.text(item.demand()));
    row.put("term", Filling.day(term(item)));
    return row;
  }

  /** The term, as it was last extended. */
  private static @Nullable LocalDate term(OrderItem item) {
    return Sheets.listed(item.extensions()).stream()
        .filter(extension -> extension.outcome() == ExtensionOutcome.GRANTED)
        .map(Extension::until)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(item.dueOn());
  }

  private List<Map<String, String>> reviews() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (OrderItem item : ordered()) {
      Map<String, String> row = item(item, rows.size() + 1);
      Optional<Reinspection> last = last(item);
      row.put("heldOn", Filling.day(last.map(Reinspection::heldOn).orElse(null)));
      row.put("outcome", last.map(Reinspection::outcome).map(outcome -> outcome.zh()).orElse(""));
      rows.add(row);
    }
    return rows.isEmpty()
        ? List.of(Map.of("no", "1", "demand", "", "term", "", "heldOn", "", "outcome", ""))
        : rows;
  }

  private Optional<Reinspection> last(OrderItem item) {
    return Sheets.listed(item.reinspections()).stream()
        .filter(held -> held.heldOn() != null && !held.heldOn().isAfter(drawing.day()))
        .max(Comparator.comparing(held -> Objects.requireNonNull(held.heldOn())));
  }

  private List<Map<String, String>> hazards() {
    return Filling.rows(
        Sheets.majorHazards(unit).stream()
            .map(
                hazard ->
                    Filling.text(hazard.description())
                        + (hazard.criterion() == null ? "" : "（判定依据：" + hazard.criterion() + "）"))
            .toList());
  }

  /** Stops that no review has lifted: they stay while the government decides. */
  private List<String> stops() {
    List<String> stops = new ArrayList<>();
    for (Order order : Sheets.listed(unit.orders())) {
      if (order.kind() != null && STOPS.contains(order.kind()) && !lifted(order.liftedBy())) {
        stops.add(order.kind().zh() + numbered(order.number(), order.issuedOn()));
      }
    }
    return stops;
  }

  private static boolean lifted(@Nullable Review review) {
    return review != null && review.outcome() == ReviewOutcome.APPROVED;
  }

  private List<String> decisions() {
    return Sheets.listed(unit.decisions()).stream()
        .map(
            decision ->
                Filling.text(decision.act())
                    + "："
                    + penalties(decision)
                    + numbered(decision.number(), decision.decidedOn()))
        .toList();
  }

  private String penalties(Decision decision) {
    return String.join(
        "、", Sheets.listed(decision.penalties()).stream().map(this::penalty).toList());
  }

  private String penalty(Penalty penalty) {
    String kind = penalty.kind() == null ? "" : penalty.kind().zh();
    return penalty.amount() == null
        ? kind
        : kind + phrases.sum(new Money(penalty.amount(), penalty.amount(), List.of()));
  }

  private static String numbered(@Nullable String number, @Nullable LocalDate day) {
    return "（" + Filling.text(number) + (day == null ? "" : "，" + Filling.day(day)) + "）";
  }
}
