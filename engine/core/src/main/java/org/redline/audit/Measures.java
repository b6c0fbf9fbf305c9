package org.redline.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Wording;
import org.redline.text.Messages;

/**
 * Chooses the law that punishes: that of the conduct or, once it is over, the present one where it
 * is lighter or no longer punishes (行政处罚法 37).
 */
final class Measures {
  private static final Messages MESSAGES = Messages.of(Measures.class);

  private final Finding finding;
  private final LocalDate asOf;

  Measures(Finding finding, LocalDate asOf) {
    this.finding = finding;
    this.asOf = asOf;
  }

  /** The wording whose measures apply, and the precondition that says why. */
  Chosen choose() {
    Wording then = finding.wording().orElseThrow();
    Wording now = Judge.wording(finding.provision(), asOf);
    boolean over = finding.state().orElseThrow() != BreachState.CONTINUING;
    if (then.equals(now) || (!over && now == null)) {
      return new Chosen(then.measures(), then, null);
    } else if (!over && now != null) {
      return new Chosen(now.measures(), now, null);
    } else if (now == null) {
      return new Chosen(then.measures(), then, note("lighterUnknown", Truth.UNKNOWN));
    }
    return afterChange(then, now);
  }

  private Chosen afterChange(Wording then, Wording now) {
    Frame frame = finding.frame(finding.judgement().day());
    Truth punished = now.applies().test(frame).and(now.breach().test(frame));
    if (punished == Truth.FALSE) {
      return new Chosen(Map.of(), now, note("lighterNow", Truth.TRUE));
    } else if (punished == Truth.UNKNOWN) {
      return new Chosen(then.measures(), then, note("lighterUnknown", Truth.UNKNOWN));
    }
    return lighter(then, now);
  }

  /**
   * The law with the lower ceiling and, at the same ceiling, the lower floor, as the supreme court
   * has criminal law compared (法释〔1997〕12号 1); where the floors say the opposite, an officer is to
   * look.
   */
  private Chosen lighter(Wording then, Wording now) {
    Money before = heaviest(then);
    Money after = heaviest(now);
    boolean unknown =
        (before != null && before.undetermined()) || (after != null && after.undetermined());
    if (unknown) {
      return new Chosen(then.measures(), then, note("lighterUnknown", Truth.UNKNOWN));
    }
    int order =
        before == null || after == null
            ? Boolean.compare(after != null, before != null)
            : Amounts.heavier(after, before);
    Wording chosen = order < 0 ? now : then;
    if (before != null && after != null && Amounts.cross(before, after)) {
      return new Chosen(chosen.measures(), chosen, note("lighterCrossed", Truth.UNKNOWN));
    }
    return new Chosen(
        chosen.measures(), chosen, note(order < 0 ? "lighterNow" : "lighter", Truth.TRUE));
  }

  private @Nullable Money heaviest(Wording wording) {
    Amounts amounts = new Amounts(finding.frame(finding.judgement().day()));
    Money heaviest = null;
    for (Measure measure : wording.measures().getOrDefault(Stage.FIRST, List.of())) {
      Amount amount = measure.amount();
      if (amount instanceof Amount.Share) {
        continue;
      }
      Money money = amount == null ? null : amounts.of(amount);
      if (money != null && (heaviest == null || Amounts.heavier(money, heaviest) > 0)) {
        heaviest = money;
      }
    }
    return heaviest;
  }

  private static PreconditionState note(String key, Truth truth) {
    return new PreconditionState(MESSAGES.get(key), truth, List.of(), List.of());
  }

  /**
   * The measures that apply.
   *
   * @param byStage by stage
   * @param wording the wording that they stand in
   * @param note why this law; null where the law has not changed
   */
  record Chosen(
      Map<Stage, List<Measure>> byStage, Wording wording, @Nullable PreconditionState note) {}
}
