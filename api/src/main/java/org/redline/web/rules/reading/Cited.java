package org.redline.web.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Condition;
import org.redline.condition.Expr;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.Pattern;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** What a rule leans on: places in laws, and parameters. */
final class Cited {
  private Cited() {}

  static List<Basis> bases(Provision provision) {
    List<Basis> bases = new ArrayList<>();
    for (Wording wording : provision.wordings()) {
      bases.addAll(wording.breaks());
      bases.addAll(wording.punishedBy());
      wording.measures().values().forEach(all -> all.forEach(one -> bases.addAll(one.basis())));
    }
    parameters(provision).forEach(parameter -> addTo(bases, parameter));
    return bases;
  }

  static List<Basis> bases(MandateRule rule) {
    List<Basis> bases = new ArrayList<>(rule.basis());
    parameters(rule).forEach(parameter -> addTo(bases, parameter));
    return bases;
  }

  private static void addTo(List<Basis> bases, Parameter parameter) {
    parameter.values().forEach(value -> bases.addAll(value.basis()));
  }

  /** The parameters that its conditions read, each once. */
  static List<Parameter> parameters(Provision provision) {
    List<Condition> conditions = new ArrayList<>();
    for (Wording wording : provision.wordings()) {
      conditions.add(wording.applies());
      conditions.add(wording.breach());
      wording.ends().forEach(ending -> conditions.add(ending.when()));
      wording.measures().values().forEach(all -> all.forEach(one -> add(one, conditions)));
    }
    return parameters(conditions);
  }

  static List<Parameter> parameters(MandateRule rule) {
    List<Condition> conditions = new ArrayList<>();
    rule.when().stream().map(Pattern::having).forEach(conditions::add);
    preconditions(rule.then()).forEach(one -> conditions.add(one.holds()));
    return parameters(conditions);
  }

  private static List<org.redline.rulebook.Precondition> preconditions(Effect effect) {
    if (effect instanceof Effect.Step step) {
      return step.preconditions();
    }
    return effect instanceof Effect.Demand demand ? demand.preconditions() : List.of();
  }

  private static void add(Measure measure, List<Condition> conditions) {
    if (measure.when() != null) {
      conditions.add(measure.when());
    }
    measure.preconditions().forEach(one -> conditions.add(one.holds()));
  }

  private static List<Parameter> parameters(List<Condition> conditions) {
    return conditions.stream()
        .flatMap(condition -> condition.parameters().stream())
        .map(Expr.Param::value)
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .distinct()
        .toList();
  }
}
