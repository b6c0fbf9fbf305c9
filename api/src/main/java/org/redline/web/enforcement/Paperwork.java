package org.redline.web.enforcement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redline.facts.Order;
import org.redline.facts.OrderKind;
import org.redline.web.documents.DocumentKind;
import org.redline.web.documents.Drawing;
import org.redline.web.documents.FindingKey;
import org.redline.web.inspection.Reports;

/** Which document a step asks for, and what it is drawn from. */
final class Paperwork {
  private static final Map<StepKind, DocumentKind> KINDS =
      Map.ofEntries(
          Map.entry(StepKind.INSPECT, DocumentKind.INSPECTION_RECORD),
          Map.entry(StepKind.REINSPECT, DocumentKind.REINSPECTION_OPINION),
          Map.entry(StepKind.LIST, DocumentKind.MAJOR_HAZARD_SUPERVISION_NOTICE),
          Map.entry(StepKind.EXTEND_SEAL, DocumentKind.SEAL_OR_SEIZE_EXTENSION),
          Map.entry(StepKind.CUT_SUPPLY, DocumentKind.CUT_SUPPLY_DECISION),
          Map.entry(StepKind.OPEN_CASE, DocumentKind.CASE_APPROVAL),
          Map.entry(StepKind.NOTICE, DocumentKind.PENALTY_NOTICE),
          Map.entry(StepKind.DECIDE, DocumentKind.PENALTY_DECISION_UNIT),
          Map.entry(StepKind.NO_PENALTY, DocumentKind.NO_PENALTY_DECISION),
          Map.entry(StepKind.CLOSURE, DocumentKind.CLOSURE_REQUEST),
          Map.entry(StepKind.TRANSFER, DocumentKind.TRANSFER_APPROVAL),
          Map.entry(StepKind.HAND_OVER, DocumentKind.CASE_TRANSFER_LETTER));

  private Paperwork() {}

  /** The document of a step; empty where it asks for none. */
  static Optional<DocumentKind> kind(CaseFile file, Step step) {
    if (step.kind() != StepKind.ORDER) {
      return Optional.ofNullable(KINDS.get(step.kind()));
    }
    return order(file, step).map(Order::kind).map(Paperwork::kind);
  }

  private static DocumentKind kind(OrderKind kind) {
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

  private static Optional<Order> order(CaseFile file, Step step) {
    return Optional.ofNullable(step.about()).flatMap(file::order);
  }

  /** The order that a step made or, for a re-inspection, that it looked at. */
  private static Optional<Order> concerned(CaseFile file, Step step) {
    return order(file, step)
        .or(
            () ->
                file.orders().stream()
                    .filter(o -> Items.of(o).stream().anyMatch(i -> looked(step, i.id())))
                    .findFirst());
  }

  private static boolean looked(Step step, @org.jspecify.annotations.Nullable String item) {
    return !step.text("outcome." + item).isEmpty();
  }

  static Drawing drawing(CaseFile file, Step step, DocumentKind kind, Reports.Audited audited) {
    Drawing drawing =
        Drawing.of(kind, audited, step.day())
            .by(step.officers().toArray(new org.redline.web.documents.Officer[0]))
            .about(findings(file, step));
    Optional<Order> order = concerned(file, step);
    if (order.isPresent()) {
      drawing = drawing.on(order.get());
    }
    var decision = Optional.ofNullable(step.about()).flatMap(file::decision);
    return decision.isPresent() ? drawing.on(decision.get()) : drawing;
  }

  /** The confirmed findings that a step is about; of an inspection, all. */
  private static List<FindingKey> findings(CaseFile file, Step step) {
    List<String> items =
        concerned(file, step).map(Items::of).orElse(List.of()).stream()
            .map(item -> item.provision() + "|" + item.subject())
            .toList();
    return file.inspection().confirmed().stream()
        .filter(
            f ->
                step.kind() == StepKind.INSPECT
                    || step.concerns(f.number())
                    || items.contains(f.provision() + "|" + f.subject()))
        .map(f -> new FindingKey(f.provision(), f.subject()))
        .toList();
  }
}
