package org.redline.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.DatedValue;
import org.redline.condition.Expr;
import org.redline.condition.Expression;
import org.redline.condition.Scale;
import org.redline.condition.Scope;
import org.redline.rulebook.Interval;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.Provision;
import org.redline.vocabulary.ValueKind;

/** Moves the values of the parameters that a provision reads. */
final class ParameterMutants {
  private final Provision provision;
  private final Scope scope;
  private final Conditions conditions;
  private final MutantList<Provision> mutants;

  ParameterMutants(
      Provision provision, Scope scope, Conditions conditions, MutantList<Provision> mutants) {
    this.provision = provision;
    this.scope = scope;
    this.conditions = conditions;
    this.mutants = mutants;
  }

  void add() {
    Reads reads = new Reads();
    reads.of(provision);
    reads.found.forEach(this::add);
  }

  private void add(String name, Parameter parameter) {
    List<Parameter.Value> values = parameter.values();
    for (int i = 0; i < values.size(); i++) {
      LocalDate to = i + 1 < values.size() ? values.get(i + 1).from() : null;
      Interval days = new Interval(values.get(i).from(), to);
      if (provision.wordings().stream().anyMatch(w -> w.inForce().overlaps(days))) {
        add(name, parameter, values.get(i).inForce(), days);
      }
    }
  }

  private void add(String name, Parameter parameter, @Nullable Object value, Interval days) {
    if (value == null) {
      return;
    }
    for (Object moved : moved(value)) {
      mutants.add(
          MutationKind.PARAMETER,
          "param." + name + " from " + days.from(),
          value,
          moved,
          () -> new Swapping(new Moved(parameter, days, moved)).of(provision));
    }
  }

  /** A value one step to either side; of a scale, each rate and each end. */
  private static List<Object> moved(Object value) {
    List<Object> moved = new ArrayList<>();
    for (int step : new int[] {1, -1}) {
      Object plain = Slip.moved(value, step);
      if (plain != null) {
        moved.add(plain);
      } else if (value instanceof Scale scale) {
        scales(scale, step, moved);
      }
    }
    return moved;
  }

  private static void scales(Scale scale, int step, List<Object> moved) {
    for (int i = 0; i < scale.brackets().size(); i++) {
      Scale.Bracket bracket = scale.brackets().get(i);
      BigDecimal upTo = bracket.upTo();
      Object rate = Objects.requireNonNull(Slip.moved(bracket.rate(), step));
      moved.add(with(scale, i, new Scale.Bracket(upTo, (BigDecimal) rate)));
      if (upTo != null) {
        BigDecimal tenth = upTo.movePointLeft(1).multiply(BigDecimal.valueOf(step));
        moved.add(with(scale, i, new Scale.Bracket(upTo.add(tenth), bracket.rate())));
      }
    }
  }

  private static Scale with(Scale scale, int index, Scale.Bracket bracket) {
    List<Scale.Bracket> brackets = new ArrayList<>(scale.brackets());
    brackets.set(index, bracket);
    return new Scale(brackets);
  }

  /** A parameter of which one value is another. */
  private record Moved(Parameter parameter, Interval days, Object value) implements DatedValue {
    @Override
    public ValueKind kind() {
      return parameter.kind();
    }

    @Override
    public @Nullable Object on(LocalDate day) {
      return days.contains(day) ? value : parameter.on(day);
    }
  }

  /** Finds the parameters that a provision reads. */
  private static final class Reads extends Rewriting {
    private final TreeMap<String, Parameter> found = new TreeMap<>();

    @Override
    Condition condition(Condition condition) {
      collect(condition.tree());
      return condition;
    }

    @Override
    Expression expression(Expression expression) {
      collect(expression.tree());
      return expression;
    }

    private void collect(Expr tree) {
      if (tree instanceof Expr.Param param && param.value() instanceof Parameter parameter) {
        found.put(param.name(), parameter);
      }
      Parts.of(tree).forEach(this::collect);
    }
  }

  /** Reads a moved parameter in the place of the one that it was. */
  private final class Swapping extends Rewriting {
    private final Moved moved;

    Swapping(Moved moved) {
      this.moved = moved;
    }

    @Override
    Condition condition(Condition condition) {
      Expr tree = swapped(condition.tree());
      return tree.equals(condition.tree()) ? condition : conditions.of(tree, scope);
    }

    @Override
    Expression expression(Expression expression) {
      Expr tree = swapped(expression.tree());
      return tree.equals(expression.tree())
          ? expression
          : conditions.of(tree, scope, expression.kind());
    }

    private Expr swapped(Expr tree) {
      if (tree instanceof Expr.Param param && param.value().equals(moved.parameter())) {
        return new Expr.Param(param.name(), moved, param.day(), param.offset());
      }
      List<Expr> parts = new ArrayList<>();
      Parts.of(tree).forEach(part -> parts.add(swapped(part)));
      return Parts.with(tree, parts);
    }
  }
}
