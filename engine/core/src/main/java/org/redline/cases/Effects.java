package org.redline.cases;

import java.util.List;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Precondition;

/** What effects say must hold. */
final class Effects {
  private Effects() {}

  static List<Precondition> preconditions(Effect effect) {
    if (effect instanceof Effect.Step step) {
      return step.preconditions();
    }
    return effect instanceof Effect.Demand demand ? demand.preconditions() : List.of();
  }

  static Effect with(Effect effect, List<Precondition> preconditions) {
    if (effect instanceof Effect.Step s) {
      return new Effect.Step(
          s.action(),
          s.subject(),
          s.party(),
          s.stage(),
          s.authority(),
          s.may(),
          s.amount(),
          s.deadline(),
          preconditions);
    } else if (effect instanceof Effect.Demand d) {
      return new Effect.Demand(
          d.action(), d.subject(), d.party(), d.authority(), d.leadsThrough(), preconditions);
    }
    return effect;
  }
}
