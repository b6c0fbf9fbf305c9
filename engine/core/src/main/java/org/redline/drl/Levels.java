package org.redline.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;

/**
 * When a mandate rule may fire: one that negates what others give waits for them, since an answer
 * is never taken back.
 */
final class Levels {
  private final List<MandateRule> rules;
  private final Map<String, Integer> levels = new HashMap<>();

  /** Rules as read: none negates what follows from itself, so the levels come to rest. */
  Levels(List<MandateRule> rules) {
    this.rules = rules;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (MandateRule rule : rules) {
        int level = rule.when().stream().mapToInt(this::after).max().orElse(0);
        Integer before = levels.put(rule.id(), level);
        changed |= level != (before == null ? 0 : before);
      }
    }
  }

  /** The level of a rule; 0 fires first. */
  int of(MandateRule rule) {
    return levels.getOrDefault(rule.id(), 0);
  }

  private int after(Pattern pattern) {
    int wait = pattern.mode() == Pattern.Mode.NOT ? 1 : 0;
    return rules.stream()
        .filter(r -> gives(r.then(), pattern))
        .mapToInt(r -> of(r) + wait)
        .max()
        .orElse(0);
  }

  private static boolean gives(Effect effect, Pattern pattern) {
    Class<?> type = pattern.given().javaClass();
    String name = pattern.named();
    if (effect instanceof Effect.Derive derive) {
      return type == Derived.class && derive.name().equals(name);
    }
    String action =
        effect instanceof Effect.Step step
            ? step.action().key()
            : effect instanceof Effect.Demand demand ? demand.action().key() : null;
    return type == Action.class && action != null && (name == null || name.equals(action));
  }
}
