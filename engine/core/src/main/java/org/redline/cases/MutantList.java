package org.redline.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Expr;
import org.redline.condition.Scope;
import org.redline.source.Place;

/** Gathers the mutants of one rule, each with a name of its own. */
final class MutantList<T> {
  private final String ruleId;
  private final Place place;
  private final Conditions conditions;
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Mutant<T>> mutants = new ArrayList<>();

  MutantList(String ruleId, Place place, Conditions conditions) {
    this.ruleId = ruleId;
    this.place = place;
    this.conditions = conditions;
  }

  List<Mutant<T>> all() {
    return mutants;
  }

  void add(MutationKind kind, String where, Object before, Object after, Supplier<T> broken) {
    String name = where + ": " + before + " -> " + after;
    int count = names.merge(name, 1, Integer::sum);
    String what = count == 1 ? name : name + " (" + count + ")";
    mutants.add(new Mutant<>(new Mutation(ruleId, kind, what, place), broken));
  }

  /** Adds every slip in a condition. */
  void slips(String where, Condition condition, Scope scope, Function<Condition, T> broken) {
    Folding folding = new Folding(conditions);
    for (Slip slip : Slip.of(folding.fold(condition.tree()), folding::others)) {
      String before = conditions.text(slip.before());
      String after = slip.after() == null ? "(none)" : conditions.text(slip.after());
      Expr tree = folding.unfold(slip.tree());
      add(slip.kind(), where, before, after, () -> broken.apply(conditions.of(tree, scope)));
    }
  }
}
