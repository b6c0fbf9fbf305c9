package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.facts.Enterprise;
import org.redline.facts.OperatingStatus;
import org.redline.testing.Rules;

class RemediesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  @Test
  void what_a_plan_does_not_need_is_left_out() {
    Scene scene =
        new Scene(
            List.of(Rules.VOCABULARY.root()),
            Collections.singletonList(Rules.unit("operatingStatus: operating\nlicences: []\n")),
            AS_OF,
            AS_OF);
    Edit stop = Edit.set(spot("operatingStatus"), OperatingStatus.SUSPENDED);
    Edit licence = Edit.add(spot("licences").item(0), null);
    Plan both = Plan.of(licence).and(Plan.of(stop));

    assertThat(both).isNotNull();
    assertThat(new Remedies(scene).pruned(both, RemediesTest::stands)).isEqualTo(Plan.of(stop));
  }

  private static Spot spot(String field) {
    return Spot.root(0).field(Rules.VOCABULARY.root().field(field).orElseThrow());
  }

  private static boolean stands(Scene scene) {
    return scene.records().get(0) instanceof Enterprise unit
        && unit.operatingStatus() == OperatingStatus.SUSPENDED;
  }
}
