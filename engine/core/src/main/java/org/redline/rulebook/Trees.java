package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expr;
import org.redline.condition.Expression;

/** The syntax trees of rules. */
final class Trees {
  private Trees() {}

  /** {@code tree} and everything in it. */
  static List<Expr> parts(Expr tree) {
    List<Expr> parts = new ArrayList<>();
    collect(tree, parts);
    return parts;
  }

  private static void collect(@Nullable Expr tree, List<Expr> parts) {
    if (tree == null) {
      return;
    }
    parts.add(tree);
    if (tree instanceof Expr.Select select) {
      collect(select.target(), parts);
    } else if (tree instanceof Expr.Param param) {
      collect(param.day(), parts);
    } else if (tree instanceof Expr.Call call) {
      call.operands().forEach(operand -> collect(operand, parts));
    } else if (tree instanceof Expr.Macro macro) {
      collect(macro.list(), parts);
      collect(macro.body(), parts);
    }
  }

  /** Every tree of a wording. */
  static List<Expr> of(Wording wording) {
    List<Expr> trees = new ArrayList<>();
    trees.add(wording.applies().tree());
    trees.add(wording.breach().tree());
    wording.ends().forEach(ending -> add(ending, trees));
    wording.measures().values().forEach(list -> list.forEach(measure -> add(measure, trees)));
    return trees;
  }

  static void add(Ending ending, List<Expr> trees) {
    trees.add(ending.when().tree());
    addExpression(ending.on(), trees);
  }

  private static void add(Measure measure, List<Expr> trees) {
    addCondition(measure.when(), trees);
    addAmount(measure.amount(), trees);
    addPreconditions(measure.preconditions(), trees);
    addDeadline(measure.deadline(), trees);
  }

  /** Every tree of a mandate rule. */
  static List<Expr> of(MandateRule rule) {
    List<Expr> trees = new ArrayList<>();
    rule.when().forEach(pattern -> trees.add(pattern.having().tree()));
    Effect then = rule.then();
    if (then instanceof Effect.Step step) {
      addExpression(step.subject(), trees);
      addAmount(step.amount(), trees);
      addPreconditions(step.preconditions(), trees);
      addDeadline(step.deadline(), trees);
    } else if (then instanceof Effect.Demand demand) {
      addExpression(demand.subject(), trees);
      addPreconditions(demand.preconditions(), trees);
    } else if (then instanceof Effect.Derive derive) {
      addExpression(derive.subject(), trees);
      addExpression(derive.about(), trees);
    } else if (then instanceof Effect.Hold hold) {
      addExpression(hold.subject(), trees);
    }
    return trees;
  }

  private static void addPreconditions(List<Precondition> preconditions, List<Expr> trees) {
    preconditions.forEach(precondition -> trees.add(precondition.holds().tree()));
  }

  private static void addAmount(@Nullable Amount amount, List<Expr> trees) {
    if (amount instanceof Amount.Share share) {
      addExpression(share.of(), trees);
    } else if (amount instanceof Amount.Times times) {
      addExpression(times.of(), trees);
      addCondition(times.when(), trees);
      addAmount(times.otherwise(), trees);
    }
  }

  private static void addDeadline(@Nullable Deadline deadline, List<Expr> trees) {
    if (deadline != null) {
      addExpression(deadline.from(), trees);
    }
  }

  private static void addCondition(@Nullable Condition condition, List<Expr> trees) {
    if (condition != null) {
      trees.add(condition.tree());
    }
  }

  private static void addExpression(@Nullable Expression expression, List<Expr> trees) {
    if (expression != null) {
      trees.add(expression.tree());
    }
  }
}
