package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redline.audit.Finding;
import org.redline.condition.Truth;
import org.redline.facts.PenaltyKind;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Wording;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The penalty decision: nothing that was not in the notice, nothing heavier (行政处罚法 45), after all
 * that must come first, approved by a person who has neither handled nor reviewed the case.
 */
final class Deciding implements StepRule {
  /** The last day of a suspension, after which its outcome is looked at. */
  static final String UNTIL = "suspendedUntil";

  private static final Pattern OF_PENALTY = Pattern.compile("^(take|amount|person)\\.");

  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> noticed = Cases.noticed(now);
    if (noticed.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("findings", Cases.options(noticed)));
    inputs.add(Input.text("number", Input.Need.OPTIONAL));
    for (InspectedFinding finding : noticed) {
      Procedure procedure = new Procedure(now, finding);
      procedure.notice().map(procedure::proposed).orElse(List.of()).forEach(p -> offer(inputs, p));
    }
    inputs.add(Input.longText("reason", Input.Need.REQUIRED));
    return inputs;
  }

  private static boolean suspends(Procedure.Proposed proposed) {
    return proposed.kind() == PenaltyKind.SUSPENSION_FOR_RECTIFICATION;
  }

  private static void offer(List<Input> inputs, Procedure.Proposed proposed) {
    Bilingual title = proposed.action().title();
    Bilingual label =
        new Bilingual(
            title.zh() + "（" + proposed.party().zh() + "）",
            title.en() + " (" + proposed.party().en() + ")");
    String key = key(proposed);
    if (inputs.stream().anyMatch(input -> input.name().equals("take." + key))) {
      return;
    }
    inputs.add(Input.flag("take").about(key, label).beginning("on"));
    BigDecimal amount = proposed.amount();
    if (amount != null) {
      inputs.add(
          new Input(
              "amount." + key,
              Input.Kind.AMOUNT,
              "amount",
              label,
              List.of(),
              amount.toPlainString(),
              Input.Need.OPTIONAL));
    }
    if (suspends(proposed)) {
      inputs.add(Input.day(UNTIL, null).optional());
    }
  }

  private static String key(Procedure.Proposed proposed) {
    return proposed.action().key() + "." + proposed.party().code();
  }

  /** 行政处罚法 57, 58: 行政机关负责人 decides, after the legal review and not by it. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    Optional<InspectedFinding> finding = taking.chosenFinding();
    finding.ifPresent(chosen -> decide(taking, chosen));
  }

  private static void decide(Taking taking, InspectedFinding finding) {
    Procedure procedure = new Procedure(taking, finding);
    for (Procedure.Stage stage : procedure.stages()) {
      if (stage.truth() == Truth.UNKNOWN) {
        taking.fields().wrong("findings", "step.problem.calendar", String.valueOf(stage.day()));
      } else if (stage.truth() == Truth.FALSE) {
        taking.fields().wrong("findings", "step.problem.first", "step." + stage.step().code());
      }
    }
    if (taking.day().isBefore(procedure.earliest())) {
      taking.fields().wrong("day", "step.problem.unfinished", procedure.earliest());
    }
    ObjectNode decision = Facts.node().put("id", taking.facts().id("D"));
    decision.put("decidedOn", taking.day().toString());
    law(taking, finding, decision);
    decision.put("provision", finding.provision());
    if (finding.subject() != null) {
      decision.put("subject", finding.subject());
    }
    decision.put("act", finding.title().zh());
    penalties(taking, finding, decision.putArray("penalties"));
    decision.put("compliance", "pending").put("acceptance", "none");
    decision.putObject("service").put("way", "none");
    decision.putArray("refusals");
    decision.putArray("resumptions");
    taking.facts().put("decisions", decision);
    taking.about(taking.facts().id("D"));
  }

  /** The law that the audit punishes by. */
  private static void law(Taking taking, InspectedFinding finding, ObjectNode decision) {
    List<Basis> punishedBy =
        Punishable.of(taking, finding)
            .map(Punishable::found)
            .flatMap(Finding::wording)
            .map(Wording::punishedBy)
            .orElse(List.of());
    if (!punishedBy.isEmpty()) {
      Basis basis = punishedBy.get(0);
      decision.put("law", basis.law());
      if (basis.article() != null) {
        decision.put("article", basis.article());
      }
    }
  }

  /** What was in the notice, and what the audit of the day still allows. */
  private static void penalties(Taking taking, InspectedFinding finding, ArrayNode penalties) {
    Procedure procedure = new Procedure(taking, finding);
    Optional<Step> notice = procedure.notice();
    List<Procedure.Proposed> proposed = notice.map(procedure::proposed).orElse(List.of());
    onlyOf(taking, proposed);
    for (Procedure.Proposed penalty : proposed) {
      if (taking.fields().flag("take." + key(penalty))) {
        String person = "person." + key(penalty);
        notice
            .map(step -> step.text(person))
            .filter(name -> !name.isEmpty())
            .ifPresent(name -> taking.fields().values().put(person, name));
        Noticing.check(taking, finding, key(penalty));
        if (suspends(penalty)) {
          until(taking);
        }
        ObjectNode imposed = penalties.addObject();
        imposed.put("id", taking.facts().id("D") + "-" + penalties.size());
        imposed.put("kind", penalty.kind().code()).put("party", penalty.party().code());
        amount(taking, penalty).ifPresent(amount -> imposed.put("amount", amount));
      }
    }
    if (penalties.isEmpty()) {
      taking.fields().wrong("", "step.problem.no-penalty");
    }
  }

  /** The form offers the penalties of all that was noticed: the others are not decided here. */
  private static void onlyOf(Taking taking, List<Procedure.Proposed> proposed) {
    Set<String> keys = proposed.stream().map(Deciding::key).collect(Collectors.toSet());
    taking
        .fields()
        .values()
        .keySet()
        .removeIf(
            name ->
                OF_PENALTY.matcher(name).find()
                    && !keys.contains(name.replaceFirst("^[a-z]+\\.", "")));
  }

  private static void until(Taking taking) {
    taking
        .fields()
        .day(UNTIL)
        .filter(day -> !day.isAfter(taking.day()))
        .ifPresent(day -> taking.fields().wrong(UNTIL, "step.problem.not-ahead", taking.day()));
  }

  private static Optional<BigDecimal> amount(Taking taking, Procedure.Proposed penalty) {
    BigDecimal most = penalty.amount();
    if (most == null) {
      return Optional.empty();
    }
    String field = "amount." + key(penalty);
    Optional<BigDecimal> amount = taking.fields().amount(field);
    if (amount.filter(given -> given.compareTo(most) > 0).isPresent()) {
      taking.fields().wrong(field, "step.problem.heavier", most.toPlainString());
    }
    return amount;
  }
}
