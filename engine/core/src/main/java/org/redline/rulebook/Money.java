package org.redline.rulebook;

import java.util.Set;

/** Kinds of action that have an amount. */
final class Money {
  private static final String FINE = "fine";
  private static final Set<String> WITH_AMOUNT = Set.of(FINE, "ceiling-fine", "daily-fine");

  private Money() {}

  /** Whether a measure of this kind is nothing without its amounts. */
  static boolean isFine(ActionKind action) {
    return action.key().equals(FINE);
  }

  static boolean hasAmount(ActionKind action) {
    return WITH_AMOUNT.contains(action.key());
  }
}
