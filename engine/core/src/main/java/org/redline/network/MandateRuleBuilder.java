package org.redline.network;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.redline.condition.Truth;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.vocabulary.Vocabulary;

/**
 * Builds the network's rules for one mandate rule: one for matches that nothing stands against, and
 * one for each negated pattern of which it is not known whether something matches it.
 */
final class MandateRuleBuilder {
  private final MandateRule rule;
  private final Consequence consequence;
  private int constraints;

  MandateRuleBuilder(MandateRule rule, Vocabulary vocabulary) {
    this.rule = rule;
    this.consequence = new Consequence(rule, vocabulary);
  }

  List<Rule> build() {
    List<Rule> built = new ArrayList<>();
    built.add(build(-1));
    for (int i = 0; i < rule.when().size(); i++) {
      if (rule.when().get(i).mode() == Pattern.Mode.NOT) {
        built.add(build(i));
      }
    }
    return built;
  }

  /**
   * @param doubtful index of the negated pattern that something may match; −1 = none of them
   */
  private Rule build(int doubtful) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    List<Variable<Item>> given = new ArrayList<>();
    Variable<Item> doubt = null;
    for (int i = 0; i < rule.when().size(); i++) {
      Pattern pattern = rule.when().get(i);
      Variable<Item> variable = declarationOf(Item.class);
      if (pattern.mode() == Pattern.Mode.GIVEN) {
        items.add(match(pattern, variable, given, t -> t != Truth.FALSE));
        given.add(variable);
      } else {
        boolean certainly = doubtful >= 0;
        items.add(
            not(
                match(
                    pattern,
                    variable,
                    given,
                    t -> t == Truth.TRUE || (!certainly && t != Truth.FALSE))));
        if (i == doubtful) {
          doubt = declarationOf(Item.class);
          items.add(match(pattern, doubt, given, t -> t == Truth.UNKNOWN));
        }
      }
    }
    items.add(consequence.of(given, doubt, doubtful));
    String name = doubtful < 0 ? rule.id() : rule.id() + "?" + doubtful;
    return rule(name).build(items.toArray(RuleItemBuilder[]::new));
  }

  private PatternDef<Item> match(
      Pattern pattern, Variable<Item> variable, List<Variable<Item>> earlier, Fits fits) {
    PatternDef<Item> def =
        pattern(variable)
            .expr(
                "type " + pattern.given().name(),
                item -> item.typeName().equals(pattern.given().name()),
                alphaIndexedBy(
                    String.class,
                    Index.ConstraintType.EQUAL,
                    0,
                    Item::typeName,
                    pattern.given().name()));
    String id = rule.id() + " " + pattern.as() + " " + constraints++;
    return switch (earlier.size()) {
      case 0 -> def.expr(id, a -> fits.test(truth(pattern, List.of(a))));
      case 1 -> def.expr(id, earlier.get(0), (a, b) -> fits.test(truth(pattern, List.of(b, a))));
      case 2 ->
          def.expr(
              id,
              earlier.get(0),
              earlier.get(1),
              (a, b, c) -> fits.test(truth(pattern, List.of(b, c, a))));
      default ->
          def.expr(
              id,
              earlier.get(0),
              earlier.get(1),
              earlier.get(2),
              (a, b, c, d) -> fits.test(truth(pattern, List.of(b, c, d, a))));
    };
  }

  private Truth truth(Pattern pattern, List<Item> matched) {
    Item last = matched.get(matched.size() - 1);
    if (!rule.inForce().contains(last.run.asOf()) || !Named.fits(pattern, last)) {
      return Truth.FALSE;
    }
    return last.run.test(rule, pattern, matched);
  }

  @FunctionalInterface
  private interface Fits {
    boolean test(Truth truth);
  }
}
