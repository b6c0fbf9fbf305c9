package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Compliance;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import org.redline.facts.PenaltyKind;
import org.redline.facts.ProofSource;
import org.redline.facts.Review;
import org.redline.facts.Service;
import org.redline.facts.TestOutcome;
import org.redline.text.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a stop is obeyed: obeyed, refused and could not are three facts. */
final class Obeying implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> stops = new ArrayList<>();
    for (Order order : now.file().orders()) {
      if (Serving.served(order.service())
          && order.kind() != null
          && Ordering.PROTECTIVE.contains(order.kind())) {
        stops.add(option(order.id(), order.kind().zh(), order.kind().en()));
      }
    }
    for (Decision decision : now.file().decisions()) {
      if (Serving.served(decision.service()) && suspends(decision)) {
        stops.add(option(decision.id(), "停产停业整顿", "Suspension for rectification"));
      }
    }
    return stops.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("stop", stops),
            Input.choice("compliance", Compliance.class, c -> c != Compliance.PENDING),
            Input.flag("resumed"),
            Input.longText("note", Input.Need.REQUIRED));
  }

  private static Input.Option option(@Nullable String id, String zh, String en) {
    return new Input.Option(String.valueOf(id), new Bilingual(zh + " · " + id, en + " · " + id));
  }

  static boolean suspends(Decision decision) {
    return decision.penalties() != null
        && decision.penalties().stream()
            .anyMatch(p -> p.kind() == PenaltyKind.SUSPENSION_FOR_RECTIFICATION);
  }

  @Override
  public void take(Taking taking) {
    String stop = taking.fields().required("stop");
    taking.fields().required("note");
    Optional<Compliance> compliance = taking.fields().choice("compliance", Compliance.class);
    Optional<Order> order = taking.file().order(stop);
    Optional<Decision> decision = taking.file().decision(stop);
    if (order.isEmpty() && decision.isEmpty()) {
      taking.fields().wrong("stop", "step.problem.choice");
    }
    if (compliance.filter(Compliance.OBEYED::equals).isPresent()
        && taking.fields().flag("resumed")) {
      taking.fields().wrong("resumed", "step.problem.obeyed-and-resumed");
    }
    order.ifPresent(
        o -> requireInForce(taking, o.service(), Lifting.inForce(o) ? null : o.liftedBy()));
    decision.ifPresent(d -> requireRunning(taking, d));
    order.map(taking.facts()::of).ifPresent(fact -> write(taking, "orders", fact, compliance));
    decision
        .map(taking.facts()::of)
        .ifPresent(fact -> write(taking, "decisions", fact, compliance));
    taking.about(stop);
  }

  private static void requireInForce(
      Taking taking, @Nullable Service service, @Nullable Review lifted) {
    Serving.requireServed(taking, service);
    if (lifted != null) {
      requireBefore(taking, lifted.decidedOn());
    }
  }

  private static void requireRunning(Taking taking, Decision decision) {
    Serving.requireServed(taking, decision.service());
    if (decision.acceptance() == TestOutcome.PASSED) {
      requireBefore(taking, decision.acceptedOn());
    }
  }

  /** What has ended is neither refused nor broken any more. */
  private static void requireBefore(Taking taking, @Nullable LocalDate ended) {
    if (ended == null || taking.day().isAfter(ended)) {
      taking.fields().wrong("stop", "step.problem.not-in-force", ended == null ? "" : ended);
    }
  }

  /** A refusal stays, whatever is obeyed later; who obeys has stopped again. */
  private static void comply(Taking taking, ObjectNode fact, Compliance found) {
    fact.put("compliance", found.code());
    if (found == Compliance.REFUSED) {
      ObjectNode refusal = Items.element(fact, "refusals", taking.facts().id("V"));
      refusal.put("refusedOn", taking.day().toString());
      refusal.set("proof", taking.facts().proof(ProofSource.SITE));
    } else if (found == Compliance.OBEYED) {
      for (JsonNode resumption : fact.path("resumptions")) {
        if (resumption instanceof ObjectNode known
            && known.path("state").asString("").equals("ongoing")) {
          known.put("state", "stopped").put("stoppedOn", taking.day().toString());
        }
      }
    }
  }

  private static void write(
      Taking taking, String list, ObjectNode fact, Optional<Compliance> compliance) {
    compliance.ifPresent(found -> comply(taking, fact, found));
    if (taking.fields().flag("resumed")) {
      ObjectNode resumption = Items.element(fact, "resumptions", taking.facts().id("W"));
      resumption.put("resumedOn", taking.day().toString()).put("state", "ongoing");
      resumption.putObject("approval").put("outcome", "none");
      resumption.set("proof", taking.facts().proof(ProofSource.SITE));
    }
    taking.facts().put(list, fact);
  }
}
