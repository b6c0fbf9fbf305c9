package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Op;

/** What holds for every condition over any facts, known or not. */
class ConditionPropertyTest {
  /** A random condition, and the seed of the facts that it is tried on. */
  record Sample(Expr tree, long seed) {
    Condition condition() {
      return World.CONDITIONS.of(tree, World.SCOPE);
    }

    Wilds wilds() {
      return new Wilds(new Random(seed), tree);
    }

    @Override
    public String toString() {
      return World.CONDITIONS.text(tree) + " with facts of seed " + seed;
    }
  }

  @Provide
  Arbitrary<Sample> any() {
    return Combinators.combine(Arbitraries.integers().between(0, 5), seeds())
        .as((size, seed) -> new Sample(Grower.any(new Random(seed), size), seed));
  }

  @Provide
  Arbitrary<Sample> readOnce() {
    return Combinators.combine(Arbitraries.integers().between(0, 3), seeds())
        .as((size, seed) -> new Sample(Grower.readOnce(new Random(seed), size), seed));
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  @Property
  void noCompletionOfTheUnknownFactsChangesAKnownVerdict(@ForAll("any") Sample sample) {
    Condition condition = sample.condition();
    Wilds wilds = sample.wilds();
    Frame partial = wilds.frame(0.35);
    Truth verdict = condition.test(partial);
    for (int i = 0; i < 12 && verdict != Truth.UNKNOWN; i++) {
      assertThat(condition.test(wilds.complete(partial))).isEqualTo(verdict);
    }
  }

  @Property
  void anUnknownVerdictOnPathsThatOccurOnceHasCompletionsThatDiffer(
      @ForAll("readOnce") Sample sample) {
    Condition condition = sample.condition();
    Wilds wilds = sample.wilds();
    Frame partial = wilds.frame(0.35);
    if (condition.test(partial) == Truth.UNKNOWN) {
      Set<Truth> verdicts = new HashSet<>();
      for (int i = 0; i < 1_000_000 && verdicts.size() < 2; i++) {
        verdicts.add(condition.test(wilds.complete(partial)));
      }
      assertThat(verdicts).containsExactlyInAnyOrder(Truth.TRUE, Truth.FALSE);
    }
  }

  @Property
  void theOrderOfOperandsChangesNoVerdict(@ForAll("any") Sample sample) {
    Random random = new Random(sample.seed());
    Condition shuffled = World.CONDITIONS.of(shuffled(sample.tree(), random), World.SCOPE);
    Frame partial = sample.wilds().frame(0.3);
    assertThat(shuffled.test(partial)).isEqualTo(sample.condition().test(partial));
  }

  @Property
  void everyConditionIsAcceptedAsTextAndThrowsOnNoFacts(@ForAll("any") Sample sample) {
    String text = World.CONDITIONS.text(sample.tree());
    Condition condition = World.condition(text);
    assertThat(World.CONDITIONS.text(condition.tree())).isEqualTo(text);
    Frame partial = sample.wilds().frame(0.3);
    assertThat(condition.test(partial)).isEqualTo(sample.condition().test(partial));
    // So many values that were read, and as many lines of computations.
    assertThat(condition.evidence(partial))
        .hasSizeLessThanOrEqualTo(2 * Trail.MOST_EVIDENCE)
        .doesNotContainNull();
    assertThat(condition.missing(partial).isEmpty())
        .isEqualTo(condition.test(partial) != Truth.UNKNOWN);
  }

  @Property
  void theMissingPathsSettleTheVerdictWhateverTheyTurnOutToBe(@ForAll("any") Sample sample) {
    Condition condition = sample.condition();
    Wilds wilds = sample.wilds();
    Frame partial = wilds.frame(0.35);
    List<String> missing = condition.missing(partial);
    Assume.that(missing.stream().noneMatch(path -> path.startsWith(Names.PARAM)));
    for (int i = 0; i < 5 && !missing.isEmpty(); i++) {
      assertThat(condition.test(wilds.complete(partial, missing::contains)))
          .isNotEqualTo(Truth.UNKNOWN);
    }
  }

  @Property
  void noneOfTheMissingPathsCanBeSparedWherePathsOccurOnce(@ForAll("readOnce") Sample sample) {
    Condition condition = sample.condition();
    Wilds wilds = sample.wilds();
    Frame partial = wilds.frame(0.35);
    List<String> missing = condition.missing(partial);
    for (String spared : missing) {
      Predicate<String> others = path -> !path.equals(spared) && missing.contains(path);
      // Rarely does one draw in a hundred thousand leave the last of six conditions to decide.
      boolean stillUnknown = false;
      for (int i = 0; i < 3_000_000 && !stillUnknown; i++) {
        stillUnknown = condition.test(wilds.complete(partial, others)) == Truth.UNKNOWN;
      }
      assertThat(stillUnknown).as("without " + spared).isTrue();
    }
  }

  @Property
  void evidenceIsSortedDistinctAndTrue(@ForAll("any") Sample sample) {
    Condition condition = sample.condition();
    Frame partial = sample.wilds().frame(0.3);
    List<String> paths = condition.evidence(partial).stream().map(Evidence::path).toList();
    assertThat(paths).isSorted().doesNotHaveDuplicates();
    assertThat(condition.missing(partial)).isSorted().noneMatch(paths::contains);
  }

  private static Expr shuffled(Expr expr, Random random) {
    if (expr instanceof Call call) {
      List<Expr> operands = new ArrayList<>();
      call.operands().forEach(operand -> operands.add(shuffled(operand, random)));
      if (Set.of(Op.AND, Op.OR, Op.EQ, Op.NE, Op.ADD, Op.MULTIPLY).contains(call.op())) {
        Collections.shuffle(operands, random);
      }
      return new Call(call.op(), operands, 0);
    } else if (expr instanceof Macro macro) {
      Expr list = shuffled(macro.list(), random);
      return new Macro(macro.kind(), list, macro.variable(), shuffled(macro.body(), random), 0);
    }
    return expr;
  }
}
