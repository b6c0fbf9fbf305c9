package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.HazardState;
import org.redline.facts.OrderKind;
import org.redline.memory.LegalKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.text.Bilingual;
import org.redline.text.Language;
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

  /** Orders that are obeyed by putting right what they name. */
  static final Set<OrderKind> RECTIFYING =
      Set.of(OrderKind.RECTIFY, OrderKind.RECTIFY_AT_ONCE, OrderKind.REMOVE_HAZARD);

  /** What 65(1)(3) allows for a major hazard, while safety cannot be ensured. */
  private static final Set<OrderKind> ON_SITE =
      Set.of(
          OrderKind.EVACUATE,
          OrderKind.SUSPEND_ON_SITE,
          OrderKind.STOP_USING,
          OrderKind.STOP_CONSTRUCTION);

  /** Stops that need a ground, by the action of the audit that gives it. */
  private static final Map<OrderKind, Set<String>> ACTIONS =
      Map.of(
          OrderKind.EVACUATE, Set.of("evacuate"),
          OrderKind.SUSPEND_ON_SITE, Set.of("suspend-on-site"),
          OrderKind.STOP_USING, Set.of("stop-using"),
          OrderKind.STOP_CONSTRUCTION, Set.of("stop-construction"),
          OrderKind.STOP_PRODUCTION, Set.of("stop-production", "ban"),
          OrderKind.SEAL_OR_SEIZE, Set.of("seal-or-seize"));

  private static final Basis UNSAFE = new Basis("work-safety-law", "65", 1, 3, false);

  /** What 65(1)(4) allows to be sealed or seized: the officer says which of it there is. */
  static final List<Input.Option> OBJECTS =
      List.of(
          Cases.option(
              "equipment",
              "有根据认为不符合国家标准或者行业标准的设施、设备、器材",
              "Facilities, equipment or devices believed with reason to be below standard"),
          Cases.option(
              "goods",
              "违法生产、储存、使用、经营、运输的危险物品",
              "Hazardous goods made, stored, used, traded or carried against the law"),
          Cases.option(
              "place",
              "违法生产、储存、使用、经营危险物品的作业场所",
              "Places where hazardous goods are made, stored, used or traded against the law"));

  private static final Basis SEALABLE = new Basis("work-safety-law", "65", 1, 4, false);

  /** Under which name a step keeps the articles that its measure rests on. */
  static final String GROUNDS = "grounds";

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
    inputs.add(Input.choice("object", OBJECTS).optional());
    inputs.add(Input.looked("lawful"));
    inputs.add(Input.flag("urgent"));
    inputs.add(Input.longText("goods", Input.Need.OPTIONAL));
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

  /** Only a seal waits: 行政强制法 18, 19 (行政机关负责人); 危险化学品安全法 8 (5) (主要负责人). */
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
    text(taking, order, "issuedBy");
    order.put("issuedOn", taking.day().toString()).putObject("service").put("way", "none");
    taking.fields().looked("lawful").ifPresent(answer -> order.put("lawful", answer));
    Optional<Hazard> hazard = hazard(taking);
    hazard.ifPresent(known -> order.put("hazard", known.id()));
    major(hazard).ifPresent(answer -> order.put("majorHazard", answer));
    taking.fields().values().remove(GROUNDS);
    ArrayNode items = order.putArray("items");
    for (InspectedFinding finding : taking.violated()) {
      if (taking.fields().flag("item." + finding.number())) {
        item(taking, finding, items, kind);
        kind.ifPresent(chosen -> ground(taking, finding, chosen, hazard));
      }
    }
    if (items.isEmpty()) {
      taking.fields().wrong("", "step.problem.no-items");
    }
    kind.ifPresent(chosen -> order.put("kind", chosen.code()));
    order.put("compliance", "pending").putObject("liftedBy").put("outcome", "none");
    order.putArray("refusals");
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

  /** The hazard that was chosen, or else the one that an item is about. */
  private static Optional<Hazard> hazard(Taking taking) {
    String id = taking.fields().text("hazard");
    Hazard chosen = Facts.hazard(taking.file().unit(), id);
    if (chosen == null && !id.isEmpty()) {
      taking.fields().wrong("hazard", "step.problem.choice");
    }
    return Optional.ofNullable(chosen)
        .or(
            () ->
                taking.violated().stream()
                    .filter(finding -> taking.fields().flag("item." + finding.number()))
                    .flatMap(f -> Optional.ofNullable(hazard(taking, f)).stream())
                    .findFirst());
  }

  private static @Nullable Hazard hazard(Taking taking, InspectedFinding finding) {
    return Facts.hazard(taking.file().unit(), finding.subject());
  }

  /** Whether an order rests on a major hazard; of one whose level nobody knows, nobody does. */
  private static Optional<Boolean> major(Optional<Hazard> hazard) {
    return hazard.isEmpty()
        ? Optional.of(false)
        : hazard.map(Hazard::level).map(HazardLevel.MAJOR::equals);
  }

  /**
   * A stop rests on what the audit mandates for its items, or on an unsafe major hazard; a seal
   * else on what there is to seal.
   */
  private static void ground(
      Taking taking, InspectedFinding finding, OrderKind kind, Optional<Hazard> hazard) {
    Set<String> actions = ACTIONS.getOrDefault(kind, Set.of());
    if (actions.isEmpty()) {
      correct(taking, finding);
      return;
    }
    Set<Basis> grounds =
        taking
            .mandated(finding)
            .filter(action -> actions.contains(action.action().key()) && !action.possible())
            .filter(taking::competent)
            .flatMap(action -> action.basis().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (grounds.isEmpty()
        && ON_SITE.contains(kind)
        && hazard.filter(Ordering::unsafe).isPresent()) {
      grounds.add(UNSAFE);
    }
    if (grounds.isEmpty()
        && kind == OrderKind.SEAL_OR_SEIZE
        && OBJECTS.stream().anyMatch(o -> o.value().equals(taking.fields().text("object")))) {
      grounds.add(SEALABLE);
    }
    if (grounds.isEmpty()) {
      taking.fields().wrong("kind", "step.problem.no-ground");
    }
    String cited =
        new Citations(taking.rules().laws(), Language.ZH, basis -> "").of(List.copyOf(grounds));
    String known = taking.fields().text(GROUNDS);
    if (!known.contains(cited)) {
      taking.fields().values().put(GROUNDS, known.isEmpty() ? cited : known + "、" + cited);
    }
  }

  /** What another department has put right is handed over to it (安全生产法 69). */
  private static void correct(Taking taking, InspectedFinding finding) {
    List<MandatedAction> ordered =
        taking
            .mandated(finding)
            .filter(action -> action.action().kind() == LegalKind.CORRECTIVE)
            .toList();
    if (!ordered.isEmpty() && ordered.stream().noneMatch(taking::competent)) {
      taking.fields().wrong("item." + finding.number(), "step.problem.not-ours");
    }
  }

  /** The kinds of order by which an action of the audit is carried out. */
  static Set<OrderKind> kinds(MandatedAction action) {
    Set<OrderKind> kinds = EnumSet.noneOf(OrderKind.class);
    ACTIONS.forEach(
        (kind, keys) -> {
          if (keys.contains(action.action().key())) {
            kinds.add(kind);
          }
        });
    return kinds.isEmpty() ? RECTIFYING : kinds;
  }

  private static boolean unsafe(Hazard hazard) {
    return hazard.level() == HazardLevel.MAJOR
        && hazard.state() == HazardState.OPEN
        && Boolean.FALSE.equals(hazard.safetyAssured());
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

  /** What is urgent is in force before the head agrees (行政强制法 19). */
  @Override
  public LocalDate effective(Step step, LocalDate approved) {
    return step.text("urgent").isEmpty() ? approved : step.day();
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
