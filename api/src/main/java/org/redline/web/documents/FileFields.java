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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Money;
import org.redline.facts.Compliance;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Extension;
import org.redline.facts.ExtensionOutcome;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.facts.PartyKind;
import org.redline.facts.Penalty;
import org.redline.facts.PenaltyKind;
import org.redline.facts.Reinspection;
import org.redline.facts.Review;
import org.redline.facts.ReviewOutcome;
import org.redline.facts.TestOutcome;
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

  /** Stops on which supply may be cut when they are refused (安全生产法 70). */
  private static final Set<OrderKind> REFUSABLE =
      Set.of(
          OrderKind.SUSPEND_ON_SITE,
          OrderKind.STOP_USING,
          OrderKind.STOP_CONSTRUCTION,
          OrderKind.STOP_PRODUCTION);

  private static final List<PenaltyKind> SUSPENSIONS =
      List.of(PenaltyKind.SUSPENSION_FOR_RECTIFICATION, PenaltyKind.SUSPENSION_OF_BUSINESS);

  private final Drawing drawing;
  private final Enterprise unit;
  private final Phrases phrases;

  FileFields(Drawing drawing) {
    this.drawing = drawing;
    this.unit = drawing.audited().report().unit();
    this.phrases = Phrases.of(drawing.audited().report(), drawing.audited().rules(), Language.ZH);
  }

  /** Adds what the file says; measures and penalties are as they were ordered and decided. */
  void fill(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    texts.put("measures", String.join("\n", measures()));
    Decision decision = drawing.decision();
    texts.put("penalty", decision == null ? "" : against(decision));
    if (Catalogue.of(drawing.kind()).fields().contains("grounds")) {
      texts.put("grounds", Grounds.of(drawing));
    }
    lists.put("items", items());
    lists.put("reviews", reviews());
    lists.put("hazards", hazards());
    lists.put("resumption", resumption());
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

  /** The document by which an order is made. */
  static DocumentKind document(OrderKind kind) {
    return switch (kind) {
      case RECTIFY, RECTIFY_AT_ONCE -> DocumentKind.RECTIFICATION_ORDER;
      case SEAL_OR_SEIZE -> DocumentKind.SEAL_OR_SEIZE_DECISION;
      case CUT_SUPPLY -> DocumentKind.CUT_SUPPLY_DECISION;
      case REMOVE_HAZARD,
          EVACUATE,
          SUSPEND_ON_SITE,
          STOP_USING,
          STOP_CONSTRUCTION,
          STOP_PRODUCTION ->
          DocumentKind.ON_SITE_MEASURE_DECISION;
    };
  }

  /** The order that the document follows on: supply is cut after the stop that was refused. */
  static @Nullable Order followed(Drawing drawing) {
    Order order = drawing.order();
    if (order == null || order.kind() != OrderKind.CUT_SUPPLY) {
      return order;
    }
    Enterprise unit = drawing.audited().report().unit();
    Origin origin = drawing.origin();
    return Desk.order(unit, origin == null ? null : origin.refused())
        .orElseGet(() -> refused(unit));
  }

  /** The last stop that was refused and that no review has lifted. */
  private static @Nullable Order refused(Enterprise unit) {
    return Sheets.listed(unit.orders()).stream()
        .filter(stop -> stop.kind() != null && REFUSABLE.contains(stop.kind()))
        .filter(stop -> stop.compliance() == Compliance.REFUSED)
        .filter(stop -> stop.issuedOn() != null && !lifted(stop.liftedBy()))
        .max(Comparator.comparing(stop -> Objects.requireNonNull(stop.issuedOn())))
        .orElse(null);
  }

  /** What the order that is drawn up demands; of one that it only follows on, nothing. */
  private List<String> measures() {
    Order order = drawing.order();
    if (order == null || order.kind() == null || document(order.kind()) != drawing.kind()) {
      return List.of();
    }
    List<String> demands = new ArrayList<>();
    for (OrderItem item : ordered()) {
      if (item.demand() != null) {
        demands.add(item.demand());
      }
    }
    return demands.isEmpty() ? List.of(order.kind().zh()) : demands;
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
        Sheets.hazards(drawing).stream()
            .map(
                hazard ->
                    Filling.text(hazard.description())
                        + (hazard.criterion() == null ? "" : "（判定依据：" + hazard.criterion() + "）"))
            .toList());
  }

  /** 安全生产法 65 (first paragraph item 3) speaks of hazards; what rests on none says nothing. */
  private List<Map<String, String>> resumption() {
    return onHazard() ? List.of(Map.of("text", "事故隐患排除后，经本机关审查同意，方可恢复生产经营和使用。")) : List.of();
  }

  private boolean onHazard() {
    Order order = drawing.order();
    return order == null
        ? drawing.findings().stream()
            .flatMap(key -> Sheets.find(drawing, key).stream())
            .anyMatch(finding -> finding.subject().type().name().equals("Hazard"))
        : order.hazard() != null;
  }

  /**
   * Stops that no review has lifted, and suspensions that no acceptance has ended: they stay while
   * the government decides.
   */
  private List<String> stops() {
    List<String> stops = new ArrayList<>();
    for (Decision decision : Sheets.listed(unit.decisions())) {
      boolean suspends =
          Sheets.listed(decision.penalties()).stream()
              .anyMatch(penalty -> penalty.kind() != null && SUSPENSIONS.contains(penalty.kind()));
      if (suspends && decision.acceptance() != TestOutcome.PASSED) {
        stops.add("责令停产停业整顿" + numbered(decision.number(), decision.decidedOn()));
      }
    }
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
    return Sheets.listed(decision.penalties()).stream()
        .map(this::penalty)
        .collect(Collectors.joining("、"));
  }

  /** The penalties of a decision against the party of the document, each with its term. */
  String against(Decision decision) {
    return Sheets.listed(decision.penalties()).stream()
        .filter(this::stated)
        .map(penalty -> penalty(penalty) + term(penalty))
        .collect(Collectors.joining("、"));
  }

  /** A decision says until when it is obeyed (行政处罚法 59 first paragraph item 4). */
  private String term(Penalty penalty) {
    Origin origin = drawing.origin();
    LocalDate until = origin == null ? null : origin.suspendedUntil();
    return until == null || penalty.kind() != PenaltyKind.SUSPENSION_FOR_RECTIFICATION
        ? ""
        : "（自送达之日起至" + Filling.day(until) + "止）";
  }

  /** Whether the document states a penalty: those of its step, or all on its party. */
  private boolean stated(Penalty penalty) {
    Origin origin = drawing.origin();
    List<String> own = origin == null ? List.of() : origin.penalties();
    return own.isEmpty()
        ? Sheets.against(drawing, party(penalty))
        : own.contains(Filling.text(penalty.id()));
  }

  private static PartyKind party(Penalty penalty) {
    return Objects.requireNonNullElse(penalty.party(), PartyKind.UNIT);
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
