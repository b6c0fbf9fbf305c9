package org.redline.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redline.condition.Conditions;
import org.redline.condition.Expr;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Op;
import org.redline.condition.Used;

/**
 * Trees with each use of a definition as one name, as the writer of the rule wrote it. What the
 * definition says is no slip of his: its own tests hold it.
 */
final class Folding {
  private final Conditions conditions;
  private final Map<Name, Expr> meanings = new HashMap<>();
  private final Map<Name, List<Name>> others = new HashMap<>();

  Folding(Conditions conditions) {
    this.conditions = conditions;
  }

  Expr fold(Expr tree) {
    List<Expr> parts = Parts.of(tree).stream().map(this::fold).toList();
    return tree instanceof Call call && call.op() == Op.AND
        ? junction(parts, call.offset())
        : Parts.with(tree, parts);
  }

  private Expr junction(List<Expr> operands, int offset) {
    List<Expr> folded = new ArrayList<>();
    int next = 0;
    while (next < operands.size()) {
      List<Used> used = conditions.used(operands.subList(next, operands.size()));
      folded.add(used.isEmpty() ? operands.get(next) : name(used));
      next += used.isEmpty() ? 1 : ((Call) used.get(0).meaning()).operands().size();
    }
    return folded.size() == 1 ? folded.get(0) : new Call(Op.AND, folded, offset);
  }

  private Name name(List<Used> used) {
    used.forEach(one -> meanings.put(one.name(), one.meaning()));
    List<Name> names = used.stream().map(Used::name).toList();
    others.put(names.get(0), names.subList(1, names.size()));
    return names.get(0);
  }

  /** The other definitions that could be used in the place of one. */
  List<Name> others(Name name) {
    return others.getOrDefault(name, List.of());
  }

  /** The tree with the meanings in their places again. */
  Expr unfold(Expr tree) {
    if (tree instanceof Name name) {
      return meanings.getOrDefault(name, tree);
    }
    return Parts.with(tree, Parts.of(tree).stream().map(this::unfold).toList());
  }
}
