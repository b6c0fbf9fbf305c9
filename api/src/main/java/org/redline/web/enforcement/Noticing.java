package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.facts.PenaltyKind;
import org.redline.report.Phrases;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/**
 * Prior notice of what is to be decided, chosen from what the audit says the article allows now.
 */
final class Noticing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> pending = Cases.pending(now);
    if (pending.isEmpty()) {
      return List.of();
    }
    List<Input> inputs = new ArrayList<>();
    inputs.add(Input.choice("findings", Cases.options(pending)));
    inputs.add(Input.text("number", Input.Need.OPTIONAL));
    List<String> offered = new ArrayList<>();
    for (InspectedFinding finding : pending) {
      penalties(now, finding)
          .filter(action -> !offered.contains(key(action)))
          .forEach(
              action -> {
                offered.add(key(action));
                offer(now, inputs, action);
              });
    }
    inputs.add(Input.longText("reason", Input.Need.REQUIRED));
    inputs.add(Input.flag("offerHearing"));
    inputs.add(Input.flag("review"));
    inputs.add(Input.flag("complex"));
    return inputs;
  }

  /** The penalties that the article allows this office at the present stage. */
  static Stream<MandatedAction> penalties(Taking now, InspectedFinding finding) {
    return Punishable.of(now, finding).stream()
        .flatMap(found -> found.penalties(now.file()))
        .filter(now::competent);
  }

  static String key(MandatedAction action) {
    return action.action().key() + "." + action.party().code();
  }

  private static void offer(Taking now, List<Input> inputs, MandatedAction action) {
    Bilingual title = action.action().title();
    Bilingual label =
        new Bilingual(
            title.zh() + "（" + action.party().zh() + "）" + range(now, action.amount(), Language.ZH),
            title.en()
                + " ("
                + action.party().en()
                + ")"
                + range(now, action.amount(), Language.EN));
    inputs.add(Input.flag("take").about(key(action), label));
    if (Penalised.isPerson(action.party())) {
      inputs.add(Penalised.input(now.file().unit(), key(action), label));
    }
    if (action.amount() != null || confiscates(action)) {
      inputs.add(
          new Input(
              "amount." + key(action),
              Input.Kind.AMOUNT,
              "amount",
              label,
              List.of(),
              "",
              Input.Need.OPTIONAL));
    }
  }

  /** What is confiscated is worth something, though the article sets no range. */
  private static boolean confiscates(MandatedAction action) {
    return action.action().penalty() == PenaltyKind.CONFISCATION;
  }

  private static String range(Taking now, @Nullable Money money, Language language) {
    return money == null ? "" : " " + Phrases.of(now.report(), now.rules(), language).sum(money);
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    Optional<InspectedFinding> finding = taking.chosenFinding();
    if (finding.filter(Cases.pending(taking)::contains).isEmpty()) {
      taking.fields().wrong("findings", "step.problem.choice");
      return;
    }
    afterApproval(taking, finding.get());
    int taken = 0;
    for (String name : List.copyOf(taking.fields().values().keySet())) {
      if (name.startsWith("take.") && taking.fields().flag(name)) {
        taken++;
        check(taking, finding.get(), name.substring("take.".length()));
      }
    }
    if (taken == 0) {
      taking.fields().wrong("", "step.problem.no-penalty");
    }
  }

  private static void afterApproval(Taking taking, InspectedFinding finding) {
    taking
        .file()
        .last(StepKind.OPEN_CASE, finding.number())
        .map(Procedure::day)
        .filter(taking.day()::isBefore)
        .ifPresent(
            day -> taking.fields().wrong("day", "step.problem.too-early", "step.open-case", day));
  }

  /** Whether the article allows a penalty at the stage reached: by the audit of the day. */
  static void check(Taking taking, InspectedFinding finding, String key) {
    Optional<MandatedAction> action =
        penalties(taking, finding).filter(a -> key(a).equals(key)).findFirst();
    if (action.isEmpty()) {
      taking.fields().wrong("take." + key, "step.problem.not-allowed");
      return;
    }
    Mandated.refuseUnmet(taking, action, "take." + key);
    if (Penalised.isPerson(action.get().party())) {
      Penalised.require(taking, key);
    }
    Money money = action.get().amount();
    if (confiscates(action.get()) && !taking.fields().text("amount." + key).isEmpty()) {
      taking.fields().amount("amount." + key);
    } else if (money != null) {
      taking
          .fields()
          .amount("amount." + key)
          .filter(amount -> outside(amount, money))
          .ifPresent(
              amount ->
                  taking
                      .fields()
                      .wrong(
                          "amount." + key,
                          "step.problem.range",
                          new Bilingual(
                              range(taking, money, Language.ZH).strip(),
                              range(taking, money, Language.EN).strip())));
    }
  }

  private static boolean outside(BigDecimal amount, Money money) {
    BigDecimal min = money.min();
    BigDecimal max = money.max();
    return (min != null && amount.compareTo(min) < 0) || (max != null && amount.compareTo(max) > 0);
  }
}
