package org.redline.cases;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.MandateProbe;
import org.redline.audit.PreconditionState;
import org.redline.facts.Fact;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateCase.Outcome;
import org.redline.text.Bilingual;

/** Holds what a mandate rule does against what one of its cases says. */
final class MandateCheck {
  private final MandateCase stated;
  private final MandateProbe.Answer answer;

  private MandateCheck(MandateCase stated, MandateProbe.Answer answer) {
    this.stated = stated;
    this.answer = answer;
  }

  static MandateCheck of(MandateProbe probe, MandateCase stated) {
    List<Fact> beside = new ArrayList<>(stated.findings());
    beside.addAll(stated.derived());
    beside.addAll(stated.actions());
    return new MandateCheck(stated, probe.answer(stated.unit(), beside, stated.asOf()));
  }

  List<Bilingual> complaints() {
    List<Bilingual> complaints = new ArrayList<>();
    if (outcome() == stated.outcome()) {
      stated.preconditions().forEach((text, state) -> check(text, state, complaints));
    } else {
      complaints.add(Words.get("outcome", label(stated.outcome()), label(outcome())));
      if (!answer.missing().isEmpty()) {
        complaints.add(Words.get("lacks", String.join(", ", answer.missing())));
      }
    }
    return complaints;
  }

  private Outcome outcome() {
    if (answer.acts()) {
      return Outcome.ACTS;
    }
    return answer.mayAct() ? Outcome.POSSIBLE : Outcome.SILENT;
  }

  private void check(String text, String state, List<Bilingual> complaints) {
    List<String> states =
        answer.actions().stream()
            .flatMap(action -> action.preconditions().stream())
            .filter(precondition -> precondition.text().en().equals(text))
            .map(PreconditionState::state)
            .distinct()
            .toList();
    if (states.isEmpty()) {
      complaints.add(Words.get("no-precondition", text));
    } else if (!states.equals(List.of(state))) {
      complaints.add(Words.get("precondition", text, state, String.join(", ", states)));
    }
  }

  private static Bilingual label(Outcome outcome) {
    return Words.get("outcome." + outcome);
  }
}
