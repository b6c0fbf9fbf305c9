package org.redline.rulebook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.ConditionProblems;
import org.redline.condition.Conditions;
import org.redline.condition.Evidence;
import org.redline.condition.Expr;
import org.redline.condition.Expression;
import org.redline.condition.Frame;
import org.redline.condition.Scope;
import org.redline.condition.Truth;
import org.redline.source.Node;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.vocabulary.ValueKind;

/** Reads conditions and expressions, and remembers where each stands in its file. */
final class Formulas {
  private final Conditions conditions;
  private final Complaints complaints;
  private final Snippet snippet;
  private final IdentityHashMap<Expr, ScalarNode> origins = new IdentityHashMap<>();

  Formulas(Conditions conditions, Complaints complaints, Snippet snippet) {
    this.conditions = conditions;
    this.complaints = complaints;
    this.snippet = snippet;
  }

  /** The condition at {@code node}; one that holds, if there is none. */
  Condition condition(@Nullable Node node, Scope scope) {
    ScalarNode scalar = scalar(node);
    if (scalar == null) {
      return new Unread("");
    }
    try {
      Condition condition = conditions.condition(scalar.text(), scope);
      origins.put(condition.tree(), scalar);
      return condition;
    } catch (ConditionProblems problems) {
      report(problems, scalar);
      return new Unread(scalar.text());
    }
  }

  /** The expression at {@code node}; one of which nothing is known, if there is none. */
  Expression expression(@Nullable Node node, Scope scope, ValueKind kind) {
    ScalarNode scalar = scalar(node);
    if (scalar == null) {
      return new Unread("");
    }
    try {
      Expression expression = conditions.expression(scalar.text(), scope, kind);
      origins.put(expression.tree(), scalar);
      return expression;
    } catch (ConditionProblems problems) {
      report(problems, scalar);
      return new Unread(scalar.text());
    }
  }

  /** The condition that always holds, for where the file states none. */
  Condition always(Scope scope) {
    return conditions.condition("true", scope);
  }

  /** Whether {@code tree} was read from a file, and does not stand in for what could not be. */
  boolean isRead(Expr tree) {
    return origins.containsKey(tree);
  }

  /** Place of {@code part}, a node of the tree {@code whole}. */
  Place place(Expr whole, Expr part, Place otherwise) {
    ScalarNode scalar = origins.get(whole);
    return scalar == null ? otherwise : at(scalar, part.offset());
  }

  private @Nullable ScalarNode scalar(@Nullable Node node) {
    if (node == null || (node instanceof ScalarNode scalar && scalar.isNull())) {
      return null;
    } else if (node instanceof ScalarNode scalar) {
      return scalar;
    }
    complaints.at(node.place(), "want-condition");
    return null;
  }

  private void report(ConditionProblems problems, ScalarNode scalar) {
    problems
        .problems()
        .forEach(
            problem -> {
              Place place = at(scalar, problem.offset());
              complaints.add(new Problem(place, snippet.below(problem.message(), place)));
            });
  }

  private static Place at(ScalarNode scalar, int offset) {
    if (scalar.text().isEmpty()) {
      return scalar.place();
    }
    return scalar.places().at(Math.max(0, Math.min(offset, scalar.text().length() - 1)));
  }

  /** Stands in for what could not be read, until all complaints are thrown. */
  private record Unread(String text) implements Condition, Expression {
    @Override
    public Truth test(Frame frame) {
      return Truth.UNKNOWN;
    }

    @Override
    public ValueKind kind() {
      return ValueKind.TEXT;
    }

    @Override
    public @Nullable Object value(Frame frame) {
      return null;
    }

    @Override
    public List<Evidence> evidence(Frame frame) {
      return List.of();
    }

    @Override
    public List<String> missing(Frame frame) {
      return List.of();
    }

    @Override
    public Expr tree() {
      return new Expr.Literal(ValueKind.BOOLEAN, false, 0);
    }

    @Override
    public List<Expr.Param> parameters() {
      return List.of();
    }

    @Override
    public Scope scope() {
      return new Scope(List.of(), Map.of());
    }
  }
}
