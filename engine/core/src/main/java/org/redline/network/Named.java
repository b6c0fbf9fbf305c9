package org.redline.network;

import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.rulebook.Pattern;

/** Whether an item has the name that a pattern asks for. */
final class Named {
  private Named() {}

  static boolean fits(Pattern pattern, Item item) {
    return pattern.named() == null || pattern.named().equals(nameOf(item.fact()));
  }

  private static @Nullable String nameOf(@Nullable Fact fact) {
    if (fact instanceof Derived derived) {
      return derived.name();
    }
    return fact instanceof Action action ? action.action() : null;
  }
}
