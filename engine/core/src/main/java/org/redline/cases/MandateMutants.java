package org.redline.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Scope;
import org.redline.condition.Scope.Variable;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.rulebook.Precondition;
import org.redline.vocabulary.Vocabulary;

/** Breaks a mandate rule in every way that its cases can notice. */
final class MandateMutants {
  private final MandateRule rule;
  private final Vocabulary vocabulary;
  private final MutantList<MandateRule> mutants;

  private MandateMutants(MandateRule rule, Vocabulary vocabulary, Conditions conditions) {
    this.rule = rule;
    this.vocabulary = vocabulary;
    this.mutants = new MutantList<>(rule.id(), rule.place(), conditions);
  }

  static List<Mutant<MandateRule>> of(
      MandateRule rule, Vocabulary vocabulary, Conditions conditions) {
    return new MandateMutants(rule, vocabulary, conditions).all();
  }

  private List<Mutant<MandateRule>> all() {
    List<Variable> given = new ArrayList<>();
    given.add(new Variable(vocabulary.root().variable(), vocabulary.root()));
    for (int i = 0; i < rule.when().size(); i++) {
      Pattern pattern = rule.when().get(i);
      Variable own = new Variable(pattern.as(), pattern.given());
      pattern(i, pattern, with(given, own));
      if (pattern.mode() == Pattern.Mode.GIVEN) {
        given.add(own);
      }
    }
    preconditions(new Scope(given, Map.of()));
    days();
    return mutants.all();
  }

  private static Scope with(List<Variable> given, Variable own) {
    List<Variable> all = new ArrayList<>(given);
    all.add(own);
    return new Scope(all, Map.of());
  }

  private void pattern(int index, Pattern pattern, Scope scope) {
    mutants.slips(
        pattern.as(),
        pattern.having(),
        scope,
        other -> {
          List<Pattern> patterns = new ArrayList<>(rule.when());
          patterns.set(index, with(pattern, other, pattern.join()));
          return Copies.with(rule, rule.inForce(), patterns, rule.then());
        });
    if (pattern.mode() == Pattern.Mode.NOT && rule.when().size() > 1) {
      String before = "not " + pattern.given().name();
      mutants.add(MutationKind.PATTERN, pattern.as(), before, "(none)", () -> without(index));
    }
  }

  private MandateRule without(int index) {
    List<Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < rule.when().size(); i++) {
      Pattern pattern = rule.when().get(i);
      int join = pattern.join() > index ? pattern.join() - 1 : pattern.join();
      if (i != index) {
        patterns.add(with(pattern, pattern.having(), join));
      }
    }
    return Copies.with(rule, rule.inForce(), patterns, rule.then());
  }

  private void preconditions(Scope scope) {
    List<Precondition> all = Effects.preconditions(rule.then());
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      Precondition precondition = all.get(i);
      mutants.slips(
          "precondition " + precondition.text().en(),
          precondition.holds(),
          scope,
          other -> {
            List<Precondition> changed = new ArrayList<>(all);
            changed.set(index, new Precondition(precondition.text(), other));
            Effect then = Effects.with(rule.then(), changed);
            return Copies.with(rule, rule.inForce(), rule.when(), then);
          });
    }
  }

  private void days() {
    day(rule.inForce().from());
    if (rule.inForce().to() != null) {
      day(rule.inForce().to());
    }
  }

  private void day(LocalDate change) {
    for (int step : new int[] {1, -1}) {
      LocalDate moved = change.plusDays(step);
      mutants.add(
          MutationKind.IN_FORCE,
          "inForce",
          change,
          moved,
          () ->
              Copies.with(
                  rule, DayMutants.moved(rule.inForce(), change, moved), rule.when(), rule.then()));
    }
  }

  private static Pattern with(Pattern p, Condition having, int join) {
    return new Pattern(p.mode(), p.given(), p.named(), p.as(), having, join);
  }
}
