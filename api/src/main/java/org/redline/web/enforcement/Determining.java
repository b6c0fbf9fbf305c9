package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Answer;
import org.redline.facts.Decision;
import org.redline.facts.Determination;
import org.redline.facts.Hazard;
import org.redline.facts.Order;
import org.redline.facts.Question;
import org.redline.text.Bilingual;
import tools.jackson.databind.node.ObjectNode;

/** A question that only a person can answer; the audit takes the answer as fact. */
final class Determining implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    return List.of(
        Input.choice("question", Question.class, q -> q != Question.HEAD_APPROVED),
        Input.choice("subject", subjects(now)),
        Input.choice("answer", Answer.class),
        Input.longText("reason", Input.Need.REQUIRED));
  }

  /** What can be asked about, a finding by its provision too. */
  static List<Input.Option> subjects(Taking now) {
    List<Input.Option> options = new ArrayList<>();
    for (InspectedFinding finding : now.file().inspection().findings()) {
      String value = finding.provision() + "|" + String.valueOf(finding.subject());
      options.add(new Input.Option(value, Inspecting.titled(finding)));
    }
    for (Order order : now.file().orders()) {
      options.add(Lifting.option(order));
    }
    for (Decision decision : now.file().decisions()) {
      options.add(named(String.valueOf(decision.id()), "处罚决定", "Penalty decision"));
    }
    for (Hazard hazard : now.hazards()) {
      options.add(named(String.valueOf(hazard.id()), "隐患", "Hazard"));
    }
    return options;
  }

  private static Input.Option named(String id, String zh, String en) {
    return new Input.Option(id, new Bilingual(zh + " " + id, en + " " + id));
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    var question = taking.fields().choice("question", Question.class);
    var answer = taking.fields().choice("answer", Answer.class);
    String subject = taking.fields().required("subject");
    if (question.isPresent() && answer.isPresent()) {
      write(taking, question.get(), subject, answer.get());
    }
  }

  /** What was determined of the same question before: the last answer takes its place. */
  private static Optional<String> before(
      Taking taking, Question question, @Nullable String provision, @Nullable String id) {
    List<Determination> all = taking.file().unit().determinations();
    return (all == null ? List.<Determination>of() : all)
        .stream()
            .filter(one -> one.question() == question && Objects.equals(one.subject(), id))
            .filter(one -> Objects.equals(one.provision(), provision))
            .map(Determination::id)
            .filter(Objects::nonNull)
            .findFirst();
  }

  static void write(Taking taking, Question question, String subject, Answer answer) {
    if (subjects(taking).stream().noneMatch(option -> option.value().equals(subject))) {
      taking.fields().wrong("subject", "step.problem.choice");
    }
    int bar = subject.indexOf('|');
    String provision = bar < 0 ? null : subject.substring(0, bar);
    String id = subject.endsWith("|null") ? null : subject.substring(bar + 1);
    String own = taking.facts().id("Q");
    ObjectNode fact = Facts.node().put("id", before(taking, question, provision, id).orElse(own));
    fact.put("question", question.code()).put("answer", answer.code());
    if (provision != null) {
      fact.put("provision", provision);
    }
    if (id != null) {
      fact.put("subject", id);
    }
    fact.put("decidedOn", taking.day().toString()).put("decidedBy", taking.by().displayName());
    taking.facts().put("determinations", fact);
    taking.about(subject.substring(bar + 1));
  }
}
