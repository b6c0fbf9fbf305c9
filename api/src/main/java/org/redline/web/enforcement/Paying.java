package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.facts.Decision;
import org.redline.facts.PenaltyKind;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;

/** Each party pays its own fine (行政处罚法 67), and not before the decision was served on it. */
final class Paying implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> open = open(now);
    return open.isEmpty()
        ? List.of()
        : List.of(Input.choice("decision", open), Input.longText("note", Input.Need.REQUIRED));
  }

  private static List<Input.Option> open(Taking now) {
    List<Input.Option> open = new ArrayList<>();
    for (Decision decision : now.file().decisions()) {
      Bilingual name = FilledWords.name(decision);
      for (String party : unpaid(now.rules(), now.file(), decision)) {
        if (Serving.servedOn(now.file(), decision, party).isPresent()) {
          Bilingual whom = Speaking.name(now.file().unit(), party);
          Bilingual label =
              new Bilingual(name.zh() + " · " + whom.zh(), name.en() + " · " + whom.en());
          open.add(new Input.Option(Serving.document(decision.id() + "", party), label));
        }
      }
    }
    return open;
  }

  /** The parties of a decision whose fine was not paid. */
  static List<String> unpaid(RuleSet rules, CaseFile file, Decision decision) {
    return fined(rules, file, decision).stream()
        .filter(party -> payment(file, decision, party).isEmpty())
        .toList();
  }

  private static Optional<Step> payment(CaseFile file, Decision decision, String party) {
    String document = Serving.document(String.valueOf(decision.id()), party);
    return file.done(StepKind.PAY)
        .filter(step -> step.text("decision").equals(document))
        .findFirst();
  }

  /** On whom a decision imposes a fine: the unit first, persons by what names them. */
  private static List<String> fined(RuleSet rules, CaseFile file, Decision decision) {
    return Serving.decided(file, decision).stream()
        .flatMap(
            step ->
                Procedure.proposed(rules, step).stream()
                    .filter(penalty -> penalty.kind() == PenaltyKind.FINE)
                    .map(penalty -> Parties.of(step, penalty).person()))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public void take(Taking taking) {
    String document = taking.fields().required("decision");
    taking.fields().required("note");
    if (!document.isEmpty()
        && open(taking).stream().noneMatch(option -> option.value().equals(document))) {
      taking.fields().wrong("decision", "step.problem.choice");
    }
    for (Decision decision : taking.file().decisions()) {
      for (String party : unpaid(taking.rules(), taking.file(), decision)) {
        if (document.equals(Serving.document(decision.id() + "", party))) {
          Serving.servedOn(taking.file(), decision, party).ifPresent(day -> notBefore(taking, day));
        }
      }
    }
    taking.about(document.replaceFirst("\\|.*", ""));
  }

  private static void notBefore(Taking taking, LocalDate served) {
    if (taking.day().isBefore(served)) {
      taking.fields().wrong("day", "step.problem.before-served", served);
    }
  }
}
