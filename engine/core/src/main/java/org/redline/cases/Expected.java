package org.redline.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase.ExpectedAction;
import org.redline.rulebook.Wording;
import org.redline.text.Bilingual;

/** Compares actions with those that a case expects. */
final class Expected {
  private Expected() {}

  /** Whether an action stands as the case says; what only may stand is not enough. */
  static boolean given(ExpectedAction expected, List<MandatedAction> actions) {
    return actions.stream().anyMatch(a -> !a.possible() && a.held() == null && fits(expected, a));
  }

  /** Whether there is such an action, be it only possible. */
  static boolean mentioned(ExpectedAction expected, List<MandatedAction> actions) {
    return actions.stream().anyMatch(a -> a.held() == null && fits(expected, a));
  }

  /** Whether the provision itself has such a measure. */
  static boolean isMeasure(String key, Provision provision) {
    return provision.wordings().stream()
        .map(Wording::measures)
        .flatMap(measures -> measures.values().stream())
        .flatMap(List<Measure>::stream)
        .anyMatch(measure -> measure.action().key().equals(key));
  }

  private static boolean fits(ExpectedAction expected, MandatedAction action) {
    Money amount = action.amount();
    return expected.action().equals(action.action().key())
        && (expected.party() == null || expected.party() == action.party())
        && (expected.stage() == null || expected.stage() == action.stage())
        && (expected.authority() == null || expected.authority().equals(action.authority()))
        && fits(expected.min(), amount == null ? null : amount.min())
        && fits(expected.max(), amount == null ? null : amount.max())
        && expected.preconditions().entrySet().stream().allMatch(e -> holds(e, action));
  }

  private static boolean holds(Map.Entry<String, String> expected, MandatedAction action) {
    return action.preconditions().stream()
        .anyMatch(
            p -> p.text().en().equals(expected.getKey()) && p.state().equals(expected.getValue()));
  }

  private static boolean fits(@Nullable BigDecimal expected, @Nullable BigDecimal got) {
    return expected == null || (got != null && expected.compareTo(got) == 0);
  }

  static Bilingual said(ExpectedAction expected) {
    List<Bilingual> parts = new ArrayList<>();
    parts.add(Words.same(expected.action()));
    if (expected.party() != null) {
      parts.add(Words.label(expected.party()));
    }
    if (expected.stage() != null) {
      parts.add(Words.label(expected.stage()));
    }
    if (expected.min() != null || expected.max() != null) {
      parts.add(Words.range(expected.min(), expected.max()));
    }
    if (expected.authority() != null) {
      parts.add(Words.same(expected.authority()));
    }
    expected.preconditions().forEach((text, state) -> parts.add(Words.same(text + ": " + state)));
    return Words.list(parts);
  }

  /** The actions of this kind or, if there are none, the keys of all. */
  static Bilingual instead(String key, List<MandatedAction> actions) {
    List<Bilingual> found =
        actions.stream()
            .filter(action -> action.action().key().equals(key))
            .map(Expected::said)
            .distinct()
            .toList();
    if (!found.isEmpty()) {
      return Words.list(found);
    }
    List<String> keys = actions.stream().map(action -> action.action().key()).distinct().toList();
    return keys.isEmpty() ? Words.get("nothing") : Words.get("only", String.join(", ", keys));
  }

  private static Bilingual said(MandatedAction action) {
    Money amount = action.amount();
    return Words.get(
        action.possible() ? "given-possibly" : "given",
        action.action().key(),
        Words.label(action.party()),
        Words.label(action.stage()),
        amount == null ? "" : Words.range(amount.min(), amount.max()));
  }
}
