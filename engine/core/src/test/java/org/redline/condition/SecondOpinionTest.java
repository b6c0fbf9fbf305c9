package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.condition.ConditionPropertyTest.Sample;

/** Our evaluation held against dev.cel's own. */
class SecondOpinionTest {
  @Provide
  Arbitrary<Sample> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.longs().withoutEdgeCases())
        .as((size, seed) -> new Sample(Grower.any(new Random(seed), size), seed));
  }

  @Property
  void onWhollyKnownFactsBothGiveTheSame(@ForAll("any") Sample sample) {
    Wilds wilds = sample.wilds();
    Frame known = wilds.frame(0);
    assertThat(sample.condition().test(known))
        .isNotEqualTo(Truth.UNKNOWN)
        .isEqualTo(CelRuntimeOracle.judge(sample.condition().text(), wilds, known));
  }

  @Property
  void onPartialFactsOursKnowsWhateverTheirsKnows(@ForAll("any") Sample sample) {
    Wilds wilds = sample.wilds();
    Frame partial = wilds.frame(0.35);
    Truth ours = sample.condition().test(partial);
    Truth theirs = CelRuntimeOracle.judge(sample.condition().text(), wilds, partial);
    if (theirs != Truth.UNKNOWN) {
      assertThat(ours).isEqualTo(theirs);
    }
  }
}
