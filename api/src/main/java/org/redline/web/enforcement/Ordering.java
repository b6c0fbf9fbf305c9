package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.OrderKind;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An order: its items are confirmed findings, each with the term that the officer sets. */
final class Ordering implements StepRule {
  /** Measures that control a danger; they end by a review only. */
  static final Set<OrderKind> PROTECTIVE =
      Set.of(
          OrderKind.EVACUATE,
          OrderKind.SUSPEND_ON_SITE,
          OrderKind.STOP_USING,
          OrderKind.STOP_CONSTRUCTION,
          OrderKind.STOP_PRODUCTION,
          OrderKind.SEAL_OR_SEIZE,
          OrderKind.CUT_SUPPLY);

  /** At most thirty days, extended once by at most thirty (行政强制法 25). */
  static final int SEALED = 30;

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> findings = now.violated();
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("kind", OrderKind.class, kind -> kind != OrderKind.CUT_SUPPLY));
    inputs.add(Input.text("number", Input.Need.OPTIONAL));
    inputs.add(Input.text("issuedBy", Input.Need.OPTIONAL));
    inputs.add(Input.choice("hazard", hazards(now.hazards())).optional());
    inputs.add(Input.flag("lawful"));
    inputs.add(Input.flag("urgent"));
    for (InspectedFinding finding : findings) {
      String number = String.valueOf(finding.number());
      Bilingual title = Inspecting.titled(finding);
      inputs.add(Input.flag("item").about(number, title));
      inputs.add(
          Input.text("demand", Input.Need.OPTIONAL)
              .about(number, title)
              .beginning(finding.title().zh()));
      inputs.add(Input.day("due", null).optional().about(number, title));
    }
    return inputs;
  }

  static List<Input.Option> hazards(List<Hazard> hazards) {
    return hazards.stream()
        .map(
            hazard -> {
              String name = hazard.id() + " " + hazard.description();
              return new Input.Option(String.valueOf(hazard.id()), new Bilingual(name, name));
            })
        .toList();
  }

  @Override
  public Approval approval(Taking taking) {
    if (!taking.fields().text("kind").equals(OrderKind.SEAL_OR_SEIZE.code())) {
      return Approval.NONE;
    }
    return taking.fields().flag("urgent") ? Approval.URGENT : Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    Optional<OrderKind> kind = taking.fields().choice("kind", OrderKind.class);
    ObjectNode order = Facts.node().put("id", taking.facts().id("O"));
    text(taking, order, "number");
    text(taking, order, "issuedBy");
    order.put("issuedOn", taking.day().toString()).putObject("service").put("way", "none");
    order.put("lawful", taking.fields().flag("lawful"));
    hazard(taking, order);
    ArrayNode items = order.putArray("items");
    for (InspectedFinding finding : taking.violated()) {
      if (taking.fields().flag("item." + finding.number())) {
        item(taking, finding, items, kind);
      }
    }
    if (items.isEmpty()) {
      taking.fields().wrong("", "step.problem.no-items");
    }
    kind.ifPresent(chosen -> order.put("kind", chosen.code()));
    order.put("compliance", "pending").putObject("liftedBy").put("outcome", "none");
    order.putArray("resumptions");
    taking.facts().put("orders", order);
    taking.about(taking.facts().id("O"));
  }

  private static void text(Taking taking, ObjectNode order, String name) {
    String text = taking.fields().text(name);
    if (!text.isEmpty()) {
      order.put(name, text);
    }
  }

  private static void hazard(Taking taking, ObjectNode order) {
    String id = taking.fields().text("hazard");
    Hazard hazard = Facts.hazard(taking.file().unit(), id);
    if (hazard != null) {
      order.put("hazard", id);
    } else if (!id.isEmpty()) {
      taking.fields().wrong("hazard", "step.problem.choice");
    }
    order.put("majorHazard", hazard != null && hazard.level() == HazardLevel.MAJOR);
  }

  private static void item(
      Taking taking, InspectedFinding finding, ArrayNode items, Optional<OrderKind> kind) {
    String demand = taking.fields().required("demand." + finding.number());
    Optional<LocalDate> due =
        kind.filter(OrderKind.SEAL_OR_SEIZE::equals).isPresent()
            ? Optional.of(taking.day().plusDays(SEALED))
            : taking.fields().day("due." + finding.number());
    if (due.filter(day -> day.isBefore(taking.day())).isPresent()) {
      taking.fields().wrong("due." + finding.number(), "step.problem.due-before");
    }
    ObjectNode item = items.addObject();
    item.put("id", taking.facts().id("O") + "-" + finding.number());
    item.put("provision", finding.provision());
    if (finding.subject() != null) {
      item.put("subject", finding.subject());
    }
    item.put("demand", demand);
    due.ifPresent(day -> item.put("dueOn", day.toString()));
    item.putArray("extensions");
    item.putArray("reinspections");
  }

  /** What was sealed in haste is let go at once when the head does not agree (行政强制法 19). */
  @Override
  public void refuse(Taking taking) {
    taking
        .file()
        .order(taking.about())
        .map(taking.facts()::of)
        .ifPresent(order -> Lifting.lift(taking, order));
  }
}
