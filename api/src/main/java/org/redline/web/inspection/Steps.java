package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.List;
import org.redline.memory.Standing;
import org.redline.report.Phrases;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.RuleSet;
import org.redline.web.pages.Words;

/** Puts mandated actions into words. */
final class Steps {
  private final RuleSet rules;
  private final Phrases phrases;
  private final Asking asking;
  private final Words words;

  Steps(RuleSet rules, Phrases phrases, Asking asking, Words words) {
    this.rules = rules;
    this.phrases = phrases;
    this.asking = asking;
    this.words = words;
  }

  Step of(KeptAction action) {
    ActionKind kind = rules.actions().get(action.action());
    return new Step(
        action.titles().action(),
        action,
        marks(action),
        phrases.of(action.kind()),
        phrases.of(action.party()),
        phrases.authority(action.authority()),
        phrases.of(action.stage()),
        phrases.subject(action.subject().kind(), action.subject().id()),
        action.deadline() == null ? "" : phrases.due(action.deadline().due()),
        action.amount() == null ? null : phrases.sum(action.amount().money()),
        action.gradings().stream().map(this::grading).toList(),
        action.preconditions().stream().map(this::condition).toList(),
        action.leadsThrough().stream().map(this::lead).toList(),
        document(action),
        kind == null ? List.of() : phrases.procedure(kind),
        phrases.cited(action.basis()),
        action.because().stream().map(phrases::rule).toList(),
        aside(action),
        asking.of(action.missing()));
  }

  private List<String> marks(KeptAction action) {
    List<String> marks = new ArrayList<>();
    boolean law = action.standing() == Standing.LAW;
    marks.add(
        law ? words.get(action.may() ? "step.may" : "step.shall") : phrases.of(action.standing()));
    marks.add(words.get("step.party", phrases.of(action.party())));
    marks.add(words.get("step.authority", phrases.authority(action.authority())));
    marks.add(phrases.of(action.stage()));
    return marks;
  }

  private String grading(KeptAction.Grading grading) {
    return words.get(
        "step.grading",
        grading.grade(),
        phrases.sum(grading.money()),
        phrases.cited(grading.basis()));
  }

  private Step.Condition condition(KeptAction.State state) {
    return new Step.Condition(state.state(), state.text(), asking.of(state.missing()));
  }

  private Step.Lead lead(KeptAction.Step step) {
    return new Step.Lead(phrases.action(step.action()), step.stands());
  }

  private String document(KeptAction action) {
    String document = action.document() == null ? "" : action.document();
    return action.documentUnverified() ? document + words.get("report.unverified") : document;
  }

  private String aside(KeptAction action) {
    if (action.supersededBy() != null) {
      return words.get("step.superseded", phrases.action(action.supersededBy()));
    }
    return action.held() == null ? "" : words.get("step.held", action.held());
  }
}
