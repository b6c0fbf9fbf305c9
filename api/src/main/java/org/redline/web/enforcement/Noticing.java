package org.redline.web.enforcement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.text.Bilingual;

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
                offer(inputs, action);
              });
    }
    inputs.add(Input.longText("reason", Input.Need.REQUIRED));
    inputs.add(Input.flag("offerHearing"));
    inputs.add(Input.flag("review"));
    inputs.add(Input.flag("complex"));
    return inputs;
  }

  /** The penalties that the article allows at the present stage. */
  private static java.util.stream.Stream<MandatedAction> penalties(
      Taking now, InspectedFinding finding) {
    return now.mandated(finding)
        .filter(action -> action.action().penalty() != null && !action.possible())
        .filter(action -> action.supersededBy() == null);
  }

  static String key(MandatedAction action) {
    return action.action().key() + "." + action.party().code();
  }

  private static void offer(List<Input> inputs, MandatedAction action) {
    Bilingual title = action.action().title();
    String range = range(action.amount());
    Bilingual label =
        new Bilingual(
            title.zh() + "（" + action.party().zh() + "）" + range,
            title.en() + " (" + action.party().en() + ") " + range);
    inputs.add(Input.flag("take").about(key(action), label));
    if (action.amount() != null) {
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

  private static String range(@org.jspecify.annotations.Nullable Money money) {
    if (money == null) {
      return "";
    }
    BigDecimal min = money.min();
    BigDecimal max = money.max();
    return (min == null ? "" : min.toPlainString())
        + "–"
        + (max == null ? "?" : max.toPlainString());
  }

  @Override
  public void take(Taking taking) {
    taking.fields().required("reason");
    Optional<InspectedFinding> finding = taking.chosenFinding();
    if (finding.filter(Cases.pending(taking)::contains).isEmpty()) {
      taking.fields().wrong("findings", "step.problem.choice");
      return;
    }
    List<MandatedAction> allowed = penalties(taking, finding.get()).toList();
    int taken = 0;
    for (String name : List.copyOf(taking.fields().values().keySet())) {
      if (name.startsWith("take.") && taking.fields().flag(name)) {
        taken++;
        check(taking, allowed, name.substring("take.".length()));
      }
    }
    if (taken == 0) {
      taking.fields().wrong("", "step.problem.no-penalty");
    }
  }

  private static void check(Taking taking, List<MandatedAction> allowed, String key) {
    Optional<MandatedAction> action = allowed.stream().filter(a -> key(a).equals(key)).findFirst();
    if (action.isEmpty()) {
      taking.fields().wrong("take." + key, "step.problem.not-allowed");
      return;
    }
    Mandated.refuseUnmet(taking, action, "take." + key);
    Money money = action.get().amount();
    if (money != null) {
      taking
          .fields()
          .amount("amount." + key)
          .filter(amount -> outside(amount, money))
          .ifPresent(
              amount -> taking.fields().wrong("amount." + key, "step.problem.range", range(money)));
    }
  }

  private static boolean outside(BigDecimal amount, Money money) {
    BigDecimal min = money.min();
    BigDecimal max = money.max();
    return (min != null && amount.compareTo(min) < 0) || (max != null && amount.compareTo(max) > 0);
  }
}
